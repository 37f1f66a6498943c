import { useEffect, useRef, useState } from "preact/hooks";
import type { Conversation, Person } from "../model/contract";
import { useStore, type State } from "../model/store";
import { continues, type Thread } from "../model/threads";
import { texts } from "../texts";
import { Compose } from "./Compose";
import { Icon } from "./Icon";
import { MessageItem } from "./MessageItem";

const bot = (state: State) => state.world?.bot.name ?? "";

interface ThreadItemProps {
  thread: Thread;
  person: Person;
  conversation: Conversation;
  tabStop: boolean;
}

/** A post of a channel with its replies below. */
export function ThreadItem({ thread: { root, replies }, person, conversation, tabStop }: ThreadItemProps) {
  const botName = useStore(bot);
  const [replying, setReplying] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasReplying = useRef(false);
  useEffect(() => {
    if (wasReplying.current && !replying) {
      opener.current?.focus();
    }
    wasReplying.current = replying;
  }, [replying]);

  return (
    <article class="thread" data-testid="thread" data-root-id={root.id}>
      <MessageItem message={root} person={person} conversation={conversation} continued={false} tabStop={tabStop && replies.length === 0} />
      {replies.length > 0 && <p class="replies-count">{texts.pane.replies(replies.length)}</p>}
      {replies.length > 0 && (
        <div class="replies">
          {replies.map((reply, i) => (
            <MessageItem key={reply.id} message={reply} person={person} conversation={conversation} continued={continues(replies[i - 1], reply)} tabStop={tabStop && i === replies.length - 1} />
          ))}
        </div>
      )}
      {replying
        ? <Compose person={person} conversation={conversation} title={conversation.name} bot={botName} rootId={root.id} placeholder={texts.compose.reply} close={() => setReplying(false)} />
        : (
          <button ref={opener} type="button" class="reply-button" data-testid="reply" aria-label={texts.pane.replyTo(root.from.name)} onClick={() => setReplying(true)}>
            <Icon name="reply" size={16} />{texts.pane.reply}
          </button>
        )}
    </article>
  );
}
