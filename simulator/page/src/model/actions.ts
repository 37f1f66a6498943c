import { texts } from "../texts";
import { api } from "./api";
import type { Conversation, Faults, Message, Person, TrafficEntry } from "./contract";
import { oneLine } from "./markdown";
import { change, current, noFaults, pairKey, type Column, type State, type Theme } from "./store";
import { upserted } from "./threads";
import { clockText } from "./time";

const keptTraffic = 500;
const typingLasts = 8_000;
const toastLasts = 7_000;
const remembered = { columns: "simulator.columns", theme: "simulator.theme" };
let nextKey = 1;

export const conversationsOf = (state: State, personId: string): Conversation[] =>
  (state.world?.conversations ?? []).filter((c) =>
    c.kind === "personal" ? c.personId === personId : c.members.includes(personId));

export const conversationById = (state: State, id: string | null) =>
  state.world?.conversations.find((c) => c.id === id);

export const personById = (state: State, id: string) => state.world?.people.find((p) => p.id === id);

/** Where the conversation stands for its reader: the bot's name for a personal chat. */
export const conversationTitle = (state: State, conversation: Conversation) =>
  conversation.kind === "personal" ? state.world?.bot.name ?? conversation.name : conversation.name;

// ---- start and stream -------------------------------------------------------------------------------------------

export async function loadWorld(): Promise<void> {
  const world = await api.world();
  change((before) => ({
    world,
    connected: true,
    clock: { at: Date.parse(world.clock), readAt: performance.now() },
    faults: { ...noFaults, ...world.faults },
    botOnline: world.botOnline,
    columns: before.columns.length > 0 ? before.columns : firstColumns(world.people, world.conversations),
  }));
  await loadAllShown();
}

function firstColumns(people: Person[], conversations: Conversation[]): Column[] {
  const kept = readKeptColumns(people);
  if (kept.length > 0) {
    return kept;
  }
  const named = (name: string) => people.find((p) => p.name.startsWith(name));
  const wanted = [named("Ana"), named("Luis"), named("Sof")].filter((p) => p !== undefined);
  const chosen = wanted.length > 0 ? wanted : people.slice(0, 3);
  return fitting(chosen).map((person) => newColumn(person, conversations));
}

/** Three people side by side need a wide window; a phone starts with one. */
const fitting = (people: Person[]) => people.slice(0, Math.max(1, Math.floor(innerWidth / 420)));

function newColumn(person: Person, conversations: Conversation[]): Column {
  const channel = conversations.find((c) => c.kind === "channel" && c.members.includes(person.id));
  const personal = conversations.find((c) => c.kind === "personal" && c.personId === person.id);
  return { key: nextKey++, personId: person.id, conversationId: (channel ?? personal)?.id ?? null, listOpen: null };
}

function readKeptColumns(people: Person[]): Column[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(remembered.columns) ?? "[]") as Column[];
    return kept.filter((c) => people.some((p) => p.id === c.personId)).map((c) => ({ ...c, key: nextKey++ }));
  } catch {
    return [];
  }
}

function setColumns(columns: Column[]): void {
  change(() => ({ columns }));
  sessionStorage.setItem(remembered.columns, JSON.stringify(columns));
}

async function loadAllShown(): Promise<void> {
  const people = new Set(current().columns.map((c) => c.personId));
  await Promise.all([...people].map(loadPerson));
}

async function loadPerson(personId: string): Promise<void> {
  await Promise.all(conversationsOf(current(), personId).map((c) => loadMessages(c.id, personId)));
}

async function loadMessages(conversationId: string, personId: string): Promise<void> {
  const key = pairKey(personId, conversationId);
  const known = new Set(current().messages[key]?.map((m) => m.id));
  const answered = await api.messages(conversationId, personId);
  change((before) => {
    // What the stream told while the answer was on its way is newer than the answer.
    const heard = before.messages[key]?.filter((m) => !known.has(m.id) && !answered.some((a) => a.id === m.id)) ?? [];
    const messages = [...answered, ...heard];
    const earlier = new Map(before.messages[key]?.map((m) => [m.id, JSON.stringify(m)]));
    const changed = messages.filter((m) => earlier.has(m.id) && earlier.get(m.id) !== JSON.stringify(m));
    return {
      messages: { ...before.messages, [key]: messages },
      revisions: { ...before.revisions, ...Object.fromEntries(changed.map((m) => [m.id, (before.revisions[m.id] ?? 0) + 1])) },
    };
  });
}

export function follow(): void {
  const stream = new EventSource("/sim/stream");
  const on = <T>(name: string, handle: (data: T) => void) =>
    stream.addEventListener(name, (event) => handle(JSON.parse((event as MessageEvent<string>).data) as T));

  on<Message>("message", received);
  on<Message>("update", updated);
  on<{ conversationId: string; id: string }>("delete", deleted);
  on<{ clock: string }>("clock", ({ clock }) => setClock(clock));
  on<Faults>("faults", (faults) => change(() => ({ faults: { ...noFaults, ...faults } })));
  on<{ conversationId: string }>("typing", ({ conversationId }) => typing(conversationId));
  on<{ botOnline?: boolean; online?: boolean } | boolean>("botOnline", (data) =>
    change(() => ({ botOnline: typeof data === "boolean" ? data : data.botOnline ?? data.online ?? false })));
  on<TrafficEntry>("traffic", (entry) => addTraffic([entry]));

  // What was said while the connection was down is not repeated by the stream, so everything is read again.
  stream.onopen = () => void loadWorld().catch(lost);
  stream.onerror = lost;
}

const lost = () => change(() => ({ connected: false }));

// ---- messages ---------------------------------------------------------------------------------------------------

const readersOf = (state: State, conversationId: string): string[] => {
  const conversation = conversationById(state, conversationId);
  if (!conversation) {
    return [];
  }
  return conversation.kind === "personal" ? [conversation.personId ?? ""] : conversation.members;
};

function place(before: State, message: Message): Record<string, Message[]> {
  const messages = { ...before.messages };
  for (const reader of readersOf(before, message.conversationId)) {
    const key = pairKey(reader, message.conversationId);
    // Also before the chat has been read: its reading keeps what the stream told meanwhile.
    messages[key] = upserted(messages[key] ?? [], message);
  }
  return messages;
}

function received(message: Message): void {
  if (!conversationById(current(), message.conversationId)) {
    void loadWorld().catch(lost);
    return;
  }
  change((before) => ({
    messages: place(before, message),
    typing: message.from.isBot ? { ...before.typing, [message.conversationId]: 0 } : before.typing,
    unread: countUnread(before, message),
    announcement: announcementOf(before, message),
  }));
  notifyColumns(message);
}

function updated(message: Message): void {
  change((before) => ({
    messages: place(before, message),
    revisions: { ...before.revisions, [message.id]: (before.revisions[message.id] ?? 0) + 1 },
    typing: message.from.isBot ? { ...before.typing, [message.conversationId]: 0 } : before.typing,
  }));
}

function deleted({ conversationId, id }: { conversationId: string; id: string }): void {
  change((before) => {
    const messages = { ...before.messages };
    for (const reader of readersOf(before, conversationId)) {
      const key = pairKey(reader, conversationId);
      messages[key] = (messages[key] ?? []).map((m) => (m.id === id ? { ...m, deleted: true } : m));
    }
    return { messages };
  });
}

const isOpen = (state: State, personId: string, conversationId: string) =>
  state.columns.some((c) => c.personId === personId && c.conversationId === conversationId);

function countUnread(before: State, message: Message): Record<string, number> {
  const unread = { ...before.unread };
  for (const reader of readersOf(before, message.conversationId)) {
    if (reader !== message.from.id && !isOpen(before, reader, message.conversationId)) {
      const key = pairKey(reader, message.conversationId);
      unread[key] = (unread[key] ?? 0) + 1;
    }
  }
  return unread;
}

/** A message in one line: its text, else its summary, else what it carries. */
export function previewOf(message: Message): string {
  const text = oneLine(message.text ?? "") || oneLine(message.summary ?? "");
  if (message.deleted) {
    return texts.pane.deleted;
  }
  if (text) {
    return text;
  }
  const hasCard = message.attachments?.some((a) => a.contentType.includes("card"));
  return hasCard ? texts.pane.sentCard : texts.pane.sentFile;
}

function announcementOf(state: State, message: Message): string {
  const conversation = conversationById(state, message.conversationId);
  return conversation ? texts.pane.said(message.from.name, conversationTitle(state, conversation), previewOf(message)) : "";
}

function notifyColumns(message: Message): void {
  const state = current();
  const conversation = conversationById(state, message.conversationId);
  if (!conversation) {
    return;
  }
  const readers = readersOf(state, message.conversationId);
  for (const column of state.columns) {
    const concerns = readers.includes(column.personId) && column.personId !== message.from.id;
    if (concerns && column.conversationId !== message.conversationId) {
      const where = conversation.kind === "channel" ? ` · ${conversation.name}` : "";
      addToast({ columnKey: column.key, conversationId: conversation.id, title: message.from.name + where, text: previewOf(message) });
    }
  }
}

function typing(conversationId: string): void {
  const until = Date.now() + typingLasts;
  change((before) => ({ typing: { ...before.typing, [conversationId]: until } }));
  setTimeout(() => {
    if (current().typing[conversationId] === until) {
      change((before) => ({ typing: { ...before.typing, [conversationId]: 0 } }));
    }
  }, typingLasts);
}

// ---- toasts -----------------------------------------------------------------------------------------------------

function addToast(toast: Omit<State["toasts"][number], "key">): void {
  const key = nextKey++;
  change((before) => ({ toasts: [...before.toasts, { ...toast, key }].slice(-6) }));
  setTimeout(() => dismissToast(key), toastLasts);
}

export const dismissToast = (key: number) => change((before) => ({ toasts: before.toasts.filter((t) => t.key !== key) }));

export function tell(text: string): void {
  addToast({ columnKey: null, conversationId: null, title: texts.product, text });
  change(() => ({ announcement: text }));
}

// ---- columns ----------------------------------------------------------------------------------------------------

const patchColumn = (key: number, patch: Partial<Column>) =>
  setColumns(current().columns.map((c) => (c.key === key ? { ...c, ...patch } : c)));

function markRead(personId: string, conversationId: string | null): void {
  if (conversationId) {
    change((before) => ({ unread: { ...before.unread, [pairKey(personId, conversationId)]: 0 } }));
  }
}

export function openConversation(columnKey: number, conversationId: string): void {
  const column = current().columns.find((c) => c.key === columnKey);
  if (column) {
    patchColumn(columnKey, { conversationId });
    markRead(column.personId, conversationId);
    change((before) => ({
      toasts: before.toasts.filter((t) => t.columnKey !== columnKey || t.conversationId !== conversationId),
    }));
  }
}

export function switchPerson(columnKey: number, personId: string): void {
  const person = personById(current(), personId);
  if (person) {
    const { conversationId } = newColumn(person, current().world?.conversations ?? []);
    patchColumn(columnKey, { personId, conversationId });
    markRead(personId, conversationId);
    void loadPerson(personId).catch(lost);
  }
}

export function addColumn(): void {
  const { columns, world } = current();
  const absent = world?.people.find((p) => !columns.some((c) => c.personId === p.id)) ?? world?.people[0];
  if (absent && world) {
    const column = newColumn(absent, world.conversations);
    setColumns([...columns, column]);
    markRead(absent.id, column.conversationId);
    void loadPerson(absent.id).catch(lost);
  }
}

export const removeColumn = (key: number) => setColumns(current().columns.filter((c) => c.key !== key));

export const toggleList = (key: number, open: boolean) => patchColumn(key, { listOpen: open });

/** The rail's shortcuts: every column to its person's chat, or to that person's first channel. */
export function openEverywhere(kind: Conversation["kind"]): void {
  for (const column of current().columns) {
    const target = conversationsOf(current(), column.personId).find((c) => c.kind === kind);
    if (target) {
      openConversation(column.key, target.id);
    }
  }
}

export const unreadOf = (state: State, personId: string) =>
  conversationsOf(state, personId).reduce((sum, c) => sum + (state.unread[pairKey(personId, c.id)] ?? 0), 0);

// ---- clock, faults, traffic, theme ------------------------------------------------------------------------------

const setClock = (clock: string) => change(() => ({ clock: { at: Date.parse(clock), readAt: performance.now() } }));

export const nowOf = (state: State) => state.clock.at + (performance.now() - state.clock.readAt);

export async function advanceClock(minutes: number): Promise<void> {
  try {
    const { clock } = await api.advance(minutes);
    setClock(clock);
    change(() => ({ announcement: texts.clock.moved(clockText(Date.parse(clock))) }));
  } catch {
    tell(texts.clock.failed);
  }
}

export async function setFaults(faults: Faults): Promise<void> {
  const earlier = current().faults;
  change(() => ({ faults }));
  try {
    await api.setFaults(faults);
  } catch {
    change(() => ({ faults: earlier }));
    tell(texts.faults.failed);
  }
}

function addTraffic(entries: TrafficEntry[]): void {
  change(({ traffic }) => {
    const known = new Map([...traffic, ...entries].map((e) => [e.n, e]));
    return { traffic: [...known.values()].sort((a, b) => a.n - b.n).slice(-keptTraffic) };
  });
}

export async function loadTraffic(): Promise<void> {
  const last = current().traffic.at(-1)?.n ?? 0;
  addTraffic(await api.traffic(last));
}

export const showPanel = (panel: State["panel"]) => change((before) => ({ panel: before.panel === panel ? "none" : panel }));

export function setTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  localStorage.setItem(remembered.theme, theme);
  change(() => ({ theme }));
}

export function startTheme(): void {
  const kept = localStorage.getItem(remembered.theme);
  const preferred = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  setTheme(kept === "dark" || kept === "light" ? kept : preferred);
}
