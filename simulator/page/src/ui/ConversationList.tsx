import { conversationTitle, nowOf, openConversation, previewOf } from "../model/actions";
import type { Conversation, Person } from "../model/contract";
import { firstName, slug } from "../model/names";
import { pairKey, useStore, type Column, type State } from "../model/store";
import { stampText } from "../model/time";
import { texts } from "../texts";
import { Avatar } from "./Avatar";
import { Icon } from "./Icon";
import { UnreadBadge } from "./PersonSwitcher";
import { rove } from "./roving";

interface ConversationListProps {
  column: Column;
  person: Person;
  conversations: Conversation[];
}

export function ConversationList({ column, person, conversations }: ConversationListProps) {
  const groups: [string, Conversation[]][] = [
    [texts.columns.groupChats, conversations.filter((c) => c.kind === "personal")],
    [texts.columns.groupChannels, conversations.filter((c) => c.kind === "channel")],
  ];
  return (
    <nav class="conversations" aria-label={texts.columns.conversations(person.name)}
      onKeyDown={(event) => rove(event.currentTarget, ".conversation", event)}>
      {groups.filter(([, items]) => items.length > 0).map(([title, items]) => (
        <div class="conversation-group" key={title} role="group" aria-label={title}>
          <h3 aria-hidden="true">{title}</h3>
          {items.map((c) => <ConversationItem key={c.id} column={column} person={person} conversation={c} />)}
        </div>
      ))}
    </nav>
  );
}

const all = (state: State) => state;

function ConversationItem({ column, person, conversation }: { column: Column; person: Person; conversation: Conversation }) {
  const state = useStore(all);
  const key = pairKey(person.id, conversation.id);
  const unread = state.unread[key] ?? 0;
  const selected = column.conversationId === conversation.id;
  const title = conversationTitle(state, conversation);
  const last = state.messages[key]?.reduce((a, b) => (b.at >= a.at ? b : a), state.messages[key][0]!);
  const author = last && (last.from.id === person.id ? texts.pane.you : last.from.isBot ? last.from.name : firstName(last.from.name));
  const testId = conversation.kind === "personal" ? "conversation-personal" : `conversation-${slug(conversation.name)}`;
  return (
    <button type="button" class={unread > 0 ? "conversation conversation-unread" : "conversation"} tabIndex={selected ? 0 : -1}
      aria-current={selected ? "page" : undefined} data-testid={testId} title={title} onClick={() => openConversation(column.key, conversation.id)}>
      <span class="conversation-picture">
        {conversation.kind === "personal" ? <Avatar id="" name={title} isBot size={32} /> : <span class="hash"><Icon name="hash" size={18} /></span>}
        <UnreadBadge count={unread} />
      </span>
      <span class="conversation-text">
        <span class="conversation-name">{title}</span>
        {last && <time class="conversation-time">{stampText(last.at, nowOf(state))}</time>}
        {last && <span class="conversation-preview">{author}: {previewOf(last)}</span>}
      </span>
    </button>
  );
}
