import type { Message } from "./contract";

export interface Thread {
  root: Message;
  replies: Message[];
}

const byTime = (a: Message, b: Message) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id, undefined, { numeric: true });

/** Posts in the order they were written, each with its replies. A reply whose root is unknown stands as a post of its own. */
export function threadsOf(messages: readonly Message[]): Thread[] {
  const ordered = [...messages].sort(byTime);
  const threads = new Map<string, Thread>();
  for (const message of ordered.filter((m) => !isReply(m))) {
    threads.set(message.id, { root: message, replies: [] });
  }
  for (const reply of ordered.filter(isReply)) {
    const thread = threads.get(reply.rootId ?? "");
    if (thread) {
      thread.replies.push(reply);
    } else {
      threads.set(reply.id, { root: reply, replies: [] });
    }
  }
  return [...threads.values()].sort((a, b) => byTime(a.root, b.root));
}

const isReply = (message: Message) => message.rootId !== null && message.rootId !== undefined && message.rootId !== message.id;

/** The same list with the message added or put in the place of its earlier version. */
export function upserted(messages: readonly Message[], message: Message): Message[] {
  const index = messages.findIndex((m) => m.id === message.id);
  return index < 0 ? [...messages, message] : messages.with(index, message);
}

/** A message that follows closely on another by the same author needs no name nor picture again. */
export function continues(previous: Message | undefined, message: Message): boolean {
  if (!previous || previous.from.id !== message.from.id || previous.deleted) {
    return false;
  }
  return Date.parse(message.at) - Date.parse(previous.at) < 5 * 60_000;
}
