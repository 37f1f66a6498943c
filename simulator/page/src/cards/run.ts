import { ExecuteAction, OpenUrlAction, SubmitAction, type Action } from "adaptivecards";
import { api, ApiError } from "../model/api";
import type { CardVerb, Trigger } from "../model/contract";
import { change, current, pairKey, type CardNote } from "../model/store";
import { texts } from "../texts";
import { outcomeOf, refreshIsDue, type ExecuteOutcome, type LastRefresh, type RefreshRequest } from "./source";

/** One card as one person sees it. */
export interface CardPlace {
  personId: string;
  conversationId: string;
  messageId: string;
  index: number;
}

export const viewKey = (place: CardPlace) => pairKey(place.personId, `${place.messageId}|${place.index}`);

const revisionOf = (messageId: string) => current().revisions[messageId] ?? 0;

function setView(place: CardPlace, patch: { card?: unknown; note?: CardNote }): void {
  const revision = revisionOf(place.messageId);
  change(({ views }) => {
    const before = views[viewKey(place)];
    const kept = before?.revision === revision ? before : { revision };
    return { views: { ...views, [viewKey(place)]: { ...kept, note: undefined, ...patch } } };
  });
}

const errorNote = (text: string): CardNote => ({ kind: "error", text: text || texts.card.failedPlain });

/** Carries out a pressed button and answers when it is over. */
export async function runAction(place: CardPlace, action: Action): Promise<void> {
  if (action instanceof OpenUrlAction) {
    openAddress(action.url);
  } else if (action instanceof ExecuteAction) {
    await execute(place, verbOf(action), "manual");
  } else if (action instanceof SubmitAction) {
    await submit(place, action.data ?? {});
  } else {
    setView(place, { note: { kind: "error", text: texts.card.unsupported(action.getJsonTypeName()) } });
  }
}

const verbOf = (action: ExecuteAction): CardVerb => ({
  ...(action.id ? { id: action.id } : {}),
  verb: action.verb ?? "",
  data: action.data ?? {},
});

function openAddress(url: string | undefined): void {
  if (url && /^(https?|mailto|tel):/i.test(url)) {
    open(url, "_blank", "noopener");
  }
}

async function submit(place: CardPlace, data: unknown): Promise<void> {
  try {
    await api.submit(place.personId, place.conversationId, place.messageId, data);
  } catch (error) {
    setView(place, { note: noteOfFailure(error) });
  }
}

async function execute(place: CardPlace, verb: CardVerb, trigger: Trigger): Promise<void> {
  try {
    const answer = await api.execute(place.personId, place.conversationId, place.messageId, verb, trigger);
    show(place, outcomeOf(answer), trigger);
  } catch (error) {
    setView(place, { note: noteOfFailure(error) });
  }
}

const noteOfFailure = (error: unknown): CardNote =>
  error instanceof ApiError ? errorNote(texts.card.failed(`${error.status} ${error.detail}`.trim())) : { kind: "error", text: texts.card.noAnswer };

function show(place: CardPlace, outcome: ExecuteOutcome, trigger: Trigger): void {
  switch (outcome.kind) {
    case "card": return setView(place, { card: outcome.card });
    case "message": return setView(place, { note: { kind: "info", text: outcome.text } });
    case "signIn": return setView(place, { note: { kind: "error", text: texts.card.signIn } });
    case "error": return setView(place, { note: errorNote(outcome.text) });
    case "none": return trigger === "manual" ? setView(place, {}) : undefined;
  }
}

const lastRefreshes = new Map<string, LastRefresh>();

/** What Teams does by itself when the card comes into view. */
export async function refreshWhenDue(place: CardPlace, request: RefreshRequest): Promise<void> {
  const revision = revisionOf(place.messageId);
  if (refreshIsDue(lastRefreshes.get(viewKey(place)), revision, Date.now())) {
    lastRefreshes.set(viewKey(place), { revision, at: Date.now() });
    await execute(place, { ...(request.id ? { id: request.id } : {}), verb: request.verb, data: request.data }, "automatic");
  }
}

export const refreshNow = (place: CardPlace, request: RefreshRequest) =>
  execute(place, { ...(request.id ? { id: request.id } : {}), verb: request.verb, data: request.data }, "manual");
