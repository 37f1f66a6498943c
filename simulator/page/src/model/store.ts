import { useEffect, useState } from "preact/hooks";
import type { Faults, Message, TrafficEntry, World } from "./contract";

export interface Column {
  key: number;
  personId: string;
  conversationId: string | null;
  listOpen: boolean | null;
}

export interface CardNote {
  kind: "info" | "error";
  text: string;
}

/** What one person sees instead of the message's own card, until the message changes. */
export interface PersonalView {
  revision: number;
  card?: unknown;
  note?: CardNote;
}

export interface Toast {
  key: number;
  columnKey: number | null;
  conversationId: string | null;
  title: string;
  text: string;
}

export type Theme = "light" | "dark";

export interface State {
  world: World | null;
  connected: boolean;
  clock: { at: number; readAt: number };
  faults: Faults;
  botOnline: boolean;
  messages: Record<string, Message[]>;
  revisions: Record<string, number>;
  views: Record<string, PersonalView>;
  unread: Record<string, number>;
  typing: Record<string, number>;
  columns: Column[];
  toasts: Toast[];
  announcement: string;
  traffic: TrafficEntry[];
  panel: "none" | "traffic" | "keys";
  theme: Theme;
}

export const noFaults: Faults = {
  throttle: false, forbidden: false, unavailable: false, slowMs: 0, loseAnswers: false, duplicates: false,
};

let state: State = {
  world: null,
  connected: false,
  clock: { at: Date.now(), readAt: performance.now() },
  faults: noFaults,
  botOnline: false,
  messages: {},
  revisions: {},
  views: {},
  unread: {},
  typing: {},
  columns: [],
  toasts: [],
  announcement: "",
  traffic: [],
  panel: "none",
  theme: "light",
};

const listeners = new Set<() => void>();

export const current = () => state;

export function change(update: (before: State) => Partial<State>): void {
  state = { ...state, ...update(state) };
  listeners.forEach((listener) => listener());
}

export function useStore<T>(select: (state: State) => T): T {
  const [value, setValue] = useState(() => select(state));
  useEffect(() => {
    const listener = () => setValue(() => select(state));
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, [select]);
  return value;
}

export const pairKey = (personId: string, id: string) => `${personId}|${id}`;
