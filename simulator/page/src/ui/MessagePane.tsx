import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { nowOf } from "../model/actions";
import type { Conversation, Message, Person, SuggestedAction } from "../model/contract";
import { pairKey, useStore, type State } from "../model/store";
import { continues, threadsOf, type Thread } from "../model/threads";
import { dayKey, dayText } from "../model/time";
import { texts } from "../texts";
import { Avatar } from "./Avatar";
import { Compose, sendText } from "./Compose";
import { Icon } from "./Icon";
import { MessageItem } from "./MessageItem";
import { rove } from "./roving";
import { ThreadItem } from "./ThreadItem";

const all = (state: State) => state;
const none: Message[] = [];
const nearBottom = 80;

interface MessagePaneProps {
  person: Person;
  conversation: Conversation;
  title: string;
}

export function MessagePane({ person, conversation, title }: MessagePaneProps) {
  const state = useStore(all);
  const messages = state.messages[pairKey(person.id, conversation.id)] ?? none;
  const log = useRef<HTMLDivElement>(null);
  const unseen = useScrolling(log, messages, person.id);
  const isChannel = conversation.kind === "channel";
  const bot = state.world?.bot ?? { id: "", name: "" };
  return (
    <section class={isChannel ? "pane pane-channel" : "pane pane-personal"} aria-label={`${title} · ${person.name}`}>
      <header class="pane-head">
        {isChannel ? <span class="hash"><Icon name="hash" size={18} /></span> : <Avatar id={bot.id} name={bot.name} isBot size={28} online={state.botOnline} />}
        <span class="pane-title">
          <h2>{title}</h2>
          <small>{isChannel ? `${conversation.team ?? ""} · ${texts.pane.members(conversation.members.length)}` : texts.pane.bot}</small>
        </span>
      </header>
      <div class="log-frame">
        <div ref={log} class="log" role="log" aria-live="off" aria-label={texts.pane.messages(title)} data-testid="messages" tabIndex={messages.length === 0 ? 0 : -1}
          onKeyDown={(event) => rove(event.currentTarget, ".message", event)}>
          {messages.length === 0 && <Empty text={isChannel ? texts.pane.emptyChannel(bot.name) : texts.pane.emptyPersonal(bot.name)} />}
          {isChannel
            ? <Threads threads={threadsOf(messages)} now={nowOf(state)} person={person} conversation={conversation} />
            : <Bubbles messages={threadsOf(messages).flatMap((t) => [t.root, ...t.replies])} now={nowOf(state)} person={person} conversation={conversation} />}
        </div>
        {unseen.waiting && (
          <button type="button" class="new-messages" data-testid="new-messages" onClick={unseen.show}><Icon name="down" size={16} />{texts.pane.newMessages}</button>
        )}
      </div>
      <Typing until={state.typing[conversation.id] ?? 0} name={bot.name} />
      {!isChannel && <Suggestions last={messages.at(-1)} person={person} conversation={conversation} />}
      <Compose person={person} conversation={conversation} title={title} bot={bot.name} placeholder={isChannel ? texts.compose.post : texts.compose.personal} />
    </section>
  );
}

/** Stays at the end while the reader is there; otherwise offers the way to what is new. */
function useScrolling(log: { current: HTMLDivElement | null }, messages: readonly Message[], personId: string) {
  const [waiting, setWaiting] = useState(false);
  const atEnd = useRef(true);
  const newest = messages.reduce<Message | undefined>((a, b) => (!a || b.at >= a.at ? b : a), undefined);
  const toEnd = () => log.current?.scrollTo({ top: log.current.scrollHeight });

  useEffect(() => {
    const box = log.current;
    if (!box) {
      return;
    }
    let size = "";
    const onScroll = () => {
      const near = box.scrollHeight - box.scrollTop - box.clientHeight < nearBottom;
      // A scroll that comes with a change of size is the browser's doing, not a reader leaving the end.
      const before = size;
      size = `${box.scrollHeight}x${box.clientHeight}`;
      atEnd.current = near || (atEnd.current && before !== size);
      if (near) {
        setWaiting(false);
      }
    };
    // Cards grow after they are drawn (images, answers, inline cards): the end must stay the end.
    const grown = new ResizeObserver(() => { if (atEnd.current) { toEnd(); } });
    box.addEventListener("scroll", onScroll, { passive: true });
    grown.observe(box);
    [...box.children].forEach((child) => grown.observe(child));
    const added = new MutationObserver(() => {
      [...box.children].forEach((child) => grown.observe(child));
      if (atEnd.current) { toEnd(); }
    });
    added.observe(box, { childList: true, subtree: true });
    return () => { box.removeEventListener("scroll", onScroll); grown.disconnect(); added.disconnect(); };
  }, []);

  useLayoutEffect(() => {
    if (atEnd.current || newest?.from.id === personId) {
      reveal(log.current, newest);
    } else if (newest) {
      setWaiting(true);
    }
  }, [newest?.id]);

  const show = () => {
    setWaiting(false);
    reveal(log.current, newest, true);
  };
  return { waiting, show };
}

/** A reply may sit in a thread above the end, so it is the message itself that is brought into view. */
function reveal(log: HTMLElement | null, message: Message | undefined, focus = false): void {
  const element = message && log?.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(message.id)}"]`);
  element?.scrollIntoView({ block: "nearest" });
  if (focus) {
    element?.focus();
  }
}

const Empty = ({ text }: { text: string }) => (
  <div class="empty">
    <span class="empty-sign"><Icon name="chat" size={40} /></span>
    <strong>{texts.pane.empty}</strong>
    <span>{text}</span>
  </div>
);

interface ListProps {
  now: number;
  person: Person;
  conversation: Conversation;
}

const startsDay = (previous: Message | undefined, message: Message) => !previous || dayKey(previous.at) !== dayKey(message.at);

const DayMark = ({ at, now }: { at: string; now: number }) => <div class="day" role="separator" aria-label={dayText(at, now)}><span>{dayText(at, now)}</span></div>;

const Bubbles = ({ messages, now, person, conversation }: ListProps & { messages: Message[] }) => (
  <>
    {messages.map((message, i) => {
      const first = startsDay(messages[i - 1], message);
      return (
        <div key={message.id} class="bubble-row">
          {first && <DayMark at={message.at} now={now} />}
          <MessageItem message={message} person={person} conversation={conversation} continued={!first && continues(messages[i - 1], message)} tabStop={i === messages.length - 1} />
        </div>
      );
    })}
  </>
);

const Threads = ({ threads, now, person, conversation }: ListProps & { threads: Thread[] }) => (
  <>
    {threads.map((thread, i) => (
      <div key={thread.root.id}>
        {startsDay(threads[i - 1]?.root, thread.root) && <DayMark at={thread.root.at} now={now} />}
        <ThreadItem thread={thread} person={person} conversation={conversation} tabStop={i === threads.length - 1} />
      </div>
    ))}
  </>
);

function Typing({ until, name }: { until: number; name: string }) {
  return (
    <div class="typing" data-testid="typing" aria-hidden={until <= Date.now()}>
      {until > Date.now() && <><span class="dots" aria-hidden="true"><i /><i /><i /></span>{texts.pane.writing(name)}</>}
    </div>
  );
}

const suggestedOf = (message: Message | undefined): SuggestedAction[] => {
  const given = message && !message.deleted ? message.suggestedActions : null;
  return Array.isArray(given) ? given : given?.actions ?? [];
};

function Suggestions({ last, person, conversation }: { last: Message | undefined; person: Person; conversation: Conversation }) {
  const actions = suggestedOf(last);
  if (actions.length === 0) {
    return null;
  }
  return (
    <div class="suggestions" role="group" aria-label={texts.pane.suggestions} data-testid="suggestions">
      {actions.map((action) => (
        <button key={action.title} type="button" class="chip" onClick={() => void sendText(person.id, conversation.id, String(action.value ?? action.title))}>{action.title}</button>
      ))}
    </div>
  );
}
