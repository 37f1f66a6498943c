import type {
  CardVerb, ExecuteAnswer, ExtensionRequest, Faults, InvokeAnswer, Message, OutgoingMessage, TrafficEntry, Trigger, World,
} from "./contract";

export class ApiError extends Error {
  constructor(readonly status: number, readonly detail: string) {
    super(`${status} ${detail}`);
  }
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new ApiError(response.status, text.slice(0, 300));
  }
  return (text ? JSON.parse(text) : undefined) as T;
}

const personPath = (personId: string) => `/sim/people/${encodeURIComponent(personId)}`;

export const api = {
  world: () => call<World>("GET", "/sim/world"),

  messages: (conversationId: string, personId: string) =>
    call<Message[]>("GET", `/sim/conversations/${encodeURIComponent(conversationId)}/messages?as=${encodeURIComponent(personId)}`),

  send: (personId: string, message: OutgoingMessage) =>
    call<{ id: string }>("POST", `${personPath(personId)}/messages`, message),

  edit: (personId: string, conversationId: string, messageId: string, text: string) =>
    call<void>("PUT", `${personPath(personId)}/messages/${encodeURIComponent(messageId)}`, { conversationId, text }),

  remove: (personId: string, conversationId: string, messageId: string) =>
    call<void>("DELETE", `${personPath(personId)}/messages/${encodeURIComponent(messageId)}`, { conversationId }),

  submit: (personId: string, conversationId: string, messageId: string, data: unknown) =>
    call<void>("POST", `${personPath(personId)}/submit`, { conversationId, messageId, data }),

  execute: (personId: string, conversationId: string, messageId: string, action: CardVerb, trigger: Trigger) =>
    call<ExecuteAnswer>("POST", `${personPath(personId)}/execute`, { conversationId, messageId, action, trigger }),

  extension: (personId: string, what: "search" | "unfurl" | "create", request: ExtensionRequest) =>
    call<InvokeAnswer>("POST", `${personPath(personId)}/extension/${what}`, request),

  advance: (minutes: number) => call<{ clock: string }>("POST", "/sim/clock", { minutes }),

  setFaults: (faults: Faults) => call<Faults | undefined>("PUT", "/sim/faults", faults),

  traffic: (after: number) => call<TrafficEntry[]>("GET", `/sim/traffic?after=${after}`),
};
