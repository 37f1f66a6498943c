import { isObject } from "../cards/source";
import { texts } from "../texts";
import { api } from "./api";
import type { InvokeAnswer } from "./contract";

/** A case that was found, and the card that shows it to others. */
export interface FoundCase {
  title: string;
  text: string;
  card: unknown;
}

export interface Found {
  cases: FoundCase[];
  /** Said instead of results. */
  text: string;
}

/** The dialog over a message: a card to fill in, or the sentence that ends it. */
export type Dialog = { kind: "card"; title: string; card: unknown } | { kind: "text"; text: string };

const inside = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);

const textAt = (value: unknown, ...path: string[]): string => {
  const found = inside(value, ...path);
  return typeof found === "string" ? found : "";
};

/** What the bot answered to a search or a link. */
export function foundIn(answer: InvokeAnswer): Found {
  if (answer.error || answer.status >= 400) {
    return { cases: [], text: answer.error || texts.card.noAnswer };
  }
  const attachments = inside(answer.body, "composeExtension", "attachments");
  const cases = (Array.isArray(attachments) ? attachments : []).map((each: unknown) => ({
    title: textAt(each, "preview", "content", "title"),
    text: textAt(each, "preview", "content", "text"),
    card: inside(each, "content"),
  }));
  return { cases, text: textAt(answer.body, "composeExtension", "text") };
}

export function dialogIn(answer: InvokeAnswer): Dialog {
  if (answer.error || answer.status >= 400) {
    return { kind: "text", text: answer.error || texts.card.noAnswer };
  }
  const card = inside(answer.body, "task", "value", "card", "content");
  return card === undefined
    ? { kind: "text", text: textAt(answer.body, "task", "value") || texts.card.noAnswer }
    : { kind: "card", title: textAt(answer.body, "task", "value", "title"), card };
}

const caseLink = /^https?:\/\/\S+\/casos\/\S+$/i;

/** Whether a pasted text may be the link of a case. */
export const isCaseLink = (text: string) => caseLink.test(text.trim());

export const searchCases = async (personId: string, conversationId: string, text: string): Promise<Found> =>
  foundIn(await api.extension(personId, "search", { conversationId, text }));

/** The case behind a link, or null when this person may not see it. */
export const unfurl = async (personId: string, conversationId: string, url: string): Promise<FoundCase | null> =>
  foundIn(await api.extension(personId, "unfurl", { conversationId, url: url.trim() })).cases[0] ?? null;

/** Without data the dialog is opened; with it, what was filled in is sent. */
export const makeCase = async (personId: string, conversationId: string, messageId: string, data?: unknown): Promise<Dialog> =>
  dialogIn(await api.extension(personId, "create", { conversationId, messageId, ...(data === undefined ? {} : { data }) }));
