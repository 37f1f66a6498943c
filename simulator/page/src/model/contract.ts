/** What the simulator's engine says and accepts under /sim. */

export interface Person {
  id: string;
  aadObjectId: string;
  name: string;
  initials: string;
  role: string;
  email: string;
  locale: string;
  color: string;
}

export interface Conversation {
  id: string;
  kind: "personal" | "channel";
  name: string;
  team?: string | null;
  members: string[];
  personId?: string | null;
}

export interface Faults {
  throttle: boolean;
  forbidden: boolean;
  unavailable: boolean;
  slowMs: number;
  loseAnswers: boolean;
  duplicates: boolean;
}

export interface World {
  clock: string;
  bot: { id: string; name: string };
  people: Person[];
  conversations: Conversation[];
  faults: Faults;
  botOnline: boolean;
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string | null;
  name?: string | null;
}

export interface SuggestedAction {
  type: string;
  title: string;
  value?: unknown;
}

export interface Message {
  id: string;
  conversationId: string;
  rootId: string | null;
  from: { id: string; name: string; isBot: boolean };
  at: string;
  editedAt: string | null;
  text: string | null;
  textFormat: "plain" | "markdown" | "xml" | null;
  attachments: Attachment[] | null;
  suggestedActions: { actions: SuggestedAction[] } | SuggestedAction[] | null;
  deleted: boolean;
  summary: string | null;
}

export interface OutgoingFile {
  name: string;
  contentType: string;
  base64: string;
}

export interface OutgoingMessage {
  conversationId: string;
  rootId?: string;
  text: string;
  mention: boolean;
  files: OutgoingFile[];
  /** What the message extension put into the box. */
  card?: unknown;
}

export interface InvokeAnswer {
  status: number;
  body: unknown;
  error?: string | null;
}

/** What the page asks of the message extension: words, a pasted link, or a case from a message. */
export interface ExtensionRequest {
  conversationId: string;
  text?: string;
  url?: string;
  messageId?: string;
  data?: unknown;
}

export type Trigger = "manual" | "automatic";

export interface CardVerb {
  id?: string;
  verb: string;
  data: unknown;
}

export interface ExecuteAnswer {
  status: number;
  body: { statusCode: number; type: string; value: unknown } | null;
  error?: string | null;
}

export interface TrafficEntry {
  n: number;
  at: string;
  direction: "toBot" | "fromBot";
  method: string;
  path: string;
  status: number;
  ms: number;
  request: unknown;
  response: unknown;
}
