import { useEffect, useRef, useState } from "preact/hooks";
import { refreshNow } from "../cards/run";
import { isAdaptive, refreshesByItself, refreshOf } from "../cards/source";
import { previewOf, tell } from "../model/actions";
import { api } from "../model/api";
import type { Conversation, Message, Person } from "../model/contract";
import { textToHtml } from "../model/markdown";
import { fullText, timeText } from "../model/time";
import { texts } from "../texts";
import { AttachmentView } from "./AttachmentView";
import { Avatar } from "./Avatar";
import { CaseDialog } from "./CaseDialog";
import { Icon, type IconName } from "./Icon";

interface MessageItemProps {
  message: Message;
  person: Person;
  conversation: Conversation;
  continued: boolean;
  tabStop: boolean;
}

export function MessageItem({ message, person, conversation, continued, tabStop }: MessageItemProps) {
  const [editing, setEditing] = useState(false);
  const mine = message.from.id === person.id;
  const classes = ["message", mine && "message-mine", message.from.isBot && "message-bot", continued && "message-continued", message.deleted && "message-deleted"];
  return (
    <div class={classes.filter(Boolean).join(" ")} tabIndex={tabStop ? 0 : -1} role="article" data-testid="message" data-message-id={message.id}
      data-from={message.from.isBot ? "bot" : message.from.name} aria-label={`${message.from.name}, ${timeText(message.at)}: ${previewOf(message)}`}>
      <span class="message-picture">{!continued && <Avatar id={message.from.id} name={message.from.name} isBot={message.from.isBot} size={32} />}</span>
      <div class="message-main">
        <div class="message-head">
          {!continued && <strong>{message.from.name}</strong>}
          {!continued && message.from.isBot && <span class="app-tag">{texts.pane.bot}</span>}
          <time dateTime={message.at} title={fullText(message.at)}>{timeText(message.at)}</time>
          {message.editedAt && !message.deleted && <span class="edited">{texts.pane.edited}</span>}
        </div>
        {editing
          ? <EditBox message={message} person={person} close={() => setEditing(false)} />
          : <Bubble message={message} person={person} conversation={conversation} />}
        {!editing && !message.deleted && <Toolbar message={message} person={person} conversation={conversation} mine={mine} edit={() => setEditing(true)} />}
      </div>
    </div>
  );
}

function Bubble({ message, person, conversation }: { message: Message; person: Person; conversation: Conversation }) {
  if (message.deleted) {
    return <div class="bubble bubble-deleted"><Icon name="remove" size={16} />{texts.pane.deleted}</div>;
  }
  const attachments = message.attachments ?? [];
  return (
    <>
      {message.text && <div class="bubble text" dangerouslySetInnerHTML={{ __html: textToHtml(message.text, message.textFormat) }} />}
      {attachments.map((attachment, index) => (
        <AttachmentView key={index} attachment={attachment} place={{ personId: person.id, conversationId: conversation.id, messageId: message.id, index }} members={conversation.members.length} />
      ))}
    </>
  );
}

interface ToolbarProps {
  message: Message;
  person: Person;
  conversation: Conversation;
  mine: boolean;
  edit: () => void;
}

function Toolbar({ message, person, conversation, mine, edit }: ToolbarProps) {
  const attachments = message.attachments ?? [];
  const index = attachments.findIndex(isAdaptive);
  const request = refreshOf(attachments[index]?.content);
  const manual = request && !refreshesByItself(request, person.id, conversation.members.length) ? request : null;
  const failed = (error: unknown) => tell(texts.card.failed(String(error)));
  const [creating, setCreating] = useState(false);
  if (message.from.isBot && !manual) {
    return null;
  }
  return (
    <>
      <div class="toolbar" role="group" aria-label={texts.pane.actions}>
        {!message.from.isBot && <Tool icon="plus" label={texts.extension.create} testId="create-case" press={() => setCreating(true)} />}
        {manual && <Tool icon="refresh" label={texts.pane.refresh} press={() => void refreshNow({ personId: person.id, conversationId: conversation.id, messageId: message.id, index }, manual)} />}
        {mine && <Tool icon="edit" label={texts.pane.edit} press={edit} />}
        {mine && <Tool icon="remove" label={texts.pane.remove} press={() => void api.remove(person.id, message.conversationId, message.id).catch(failed)} />}
      </div>
      {creating && <CaseDialog personId={person.id} conversationId={message.conversationId} messageId={message.id} close={() => setCreating(false)} />}
    </>
  );
}

const Tool = ({ icon, label, testId, press }: { icon: IconName; label: string; testId?: string; press: () => void }) => (
  <button type="button" class="icon-button" aria-label={label} title={label} data-testid={testId} onClick={press}><Icon name={icon} size={16} /></button>
);

const withoutMentions = (text: string) => text.replace(/<at[^>]*>.*?<\/at>\s*/gi, "");

function EditBox({ message, person, close }: { message: Message; person: Person; close: () => void }) {
  const [text, setText] = useState(withoutMentions(message.text ?? ""));
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const save = async () => {
    const mentions = (message.text ?? "").match(/<at[^>]*>.*?<\/at>/gi)?.join(" ") ?? "";
    try {
      await api.edit(person.id, message.conversationId, message.id, [mentions, text.trim()].filter(Boolean).join(" "));
      close();
    } catch (error) {
      tell(texts.compose.failed(String(error)));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <div class="edit-box">
      <textarea class="input" aria-label={texts.pane.editLabel} rows={2} value={text} ref={box}
        onInput={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
      <div class="edit-actions">
        <button type="button" class="button" onClick={close}>{texts.cancel}</button>
        <button type="button" class="button button-primary" disabled={text.trim() === ""} onClick={() => void save()}>{texts.save}</button>
      </div>
    </div>
  );
}
