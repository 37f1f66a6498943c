import type { Attachment, Person } from "../model/contract";

export const adaptiveType = "application/vnd.microsoft.card.adaptive";

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

export const isAdaptive = (attachment: Attachment) => attachment.contentType === adaptiveType;

/** Teams' people pickers ask its directory; here the directory is the simulated people. */
export function withDirectory(value: unknown, people: readonly Pick<Person, "name" | "aadObjectId">[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withDirectory(item, people));
  }
  if (!isObject(value)) {
    return value;
  }
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDirectory(item, people)]));
  return isPeoplePicker(value) ? filled(copy, people) : copy;
}

function isPeoplePicker(value: Json): boolean {
  const query = value["choices.data"];
  return value["type"] === "Input.ChoiceSet" && isObject(query) && String(query["dataset"]).startsWith("graph.microsoft.com/users");
}

function filled(picker: Json, people: readonly Pick<Person, "name" | "aadObjectId">[]): Json {
  const { "choices.data": _, ...rest } = picker;
  const own = Array.isArray(picker["choices"]) ? picker["choices"] : [];
  return { ...rest, choices: [...own, ...people.map((p) => ({ title: p.name, value: p.aadObjectId }))] };
}

/** The highest card version that Teams draws. */
export const supports = (version: unknown) => {
  const [major = 0, minor = 0] = String(version ?? "1.0").split(".").map(Number);
  return major < 1 || (major === 1 && minor <= 5);
};

export interface RefreshRequest {
  verb: string;
  id?: string;
  data: unknown;
  userIds: string[] | null;
}

/** The card's refresh block, or null when it has none that can be carried out. */
export function refreshOf(card: unknown): RefreshRequest | null {
  const refresh = isObject(card) ? card["refresh"] : null;
  const action = isObject(refresh) ? refresh["action"] : null;
  if (!isObject(refresh) || !isObject(action) || action["type"] !== "Action.Execute") {
    return null;
  }
  const { id, verb, data } = action;
  return {
    verb: String(verb ?? ""),
    ...(typeof id === "string" ? { id } : {}),
    data: data ?? {},
    userIds: Array.isArray(refresh["userIds"]) ? refresh["userIds"].map(String) : null,
  };
}

/** Teams refreshes by itself for the people listed, or for all of a conversation of up to 60 when nobody is. */
export function refreshesByItself(request: RefreshRequest, viewerId: string, members: number): boolean {
  return request.userIds === null ? members <= 60 : request.userIds.slice(0, 60).includes(viewerId);
}

export interface LastRefresh {
  revision: number;
  at: number;
}

/** At most once a minute for the same state of a message; an update starts anew. Times in milliseconds. */
export const refreshIsDue = (last: LastRefresh | undefined, revision: number, now: number) =>
  last === undefined || last.revision !== revision || now - last.at >= 60_000;

export type ExecuteOutcome =
  | { kind: "card"; card: unknown }
  | { kind: "message"; text: string }
  | { kind: "error"; text: string }
  | { kind: "signIn" }
  | { kind: "none" };

/** What an invoke's answer means to the person who pressed. */
export function outcomeOf(answer: { status: number; body: { statusCode: number; type: string; value: unknown } | null; error?: string | null }): ExecuteOutcome {
  if (answer.error || answer.status >= 400) {
    return { kind: "error", text: answer.error || messageIn(answer.body?.value) };
  }
  const { body } = answer;
  if (!body || body.value === undefined || body.value === null) {
    return body && body.statusCode >= 400 ? { kind: "error", text: "" } : { kind: "none" };
  }
  if (body.statusCode === 401 || body.type.includes("loginRequest")) {
    return { kind: "signIn" };
  }
  if (body.statusCode >= 400 || body.type.includes("error")) {
    return { kind: "error", text: messageIn(body.value) };
  }
  return body.type === adaptiveType ? { kind: "card", card: body.value } : { kind: "message", text: messageIn(body.value) };
}

const messageIn = (value: unknown): string =>
  typeof value === "string" ? value : isObject(value) ? String(value["message"] ?? value["text"] ?? "") : "";
