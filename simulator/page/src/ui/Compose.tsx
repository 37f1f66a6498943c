import { useEffect, useRef, useState } from "preact/hooks";
import { api, ApiError } from "../model/api";
import type { Conversation, OutgoingFile, Person } from "../model/contract";
import { tell } from "../model/actions";
import { isCaseLink, unfurl, type FoundCase } from "../model/extension";
import { texts } from "../texts";
import { CaseSearch } from "./CaseSearch";
import { Icon } from "./Icon";

interface ComposeProps {
  person: Person;
  conversation: Conversation;
  title: string;
  bot: string;
  placeholder: string;
  rootId?: string;
  close?: () => void;
}

const detailOf = (error: unknown) => (error instanceof ApiError ? `${error.status} ${error.detail}`.trim() : String(error));

/** For a suggested answer: the same as writing it. */
export const sendText = (personId: string, conversationId: string, text: string) =>
  api.send(personId, { conversationId, text, mention: false, files: [] })
    .then(() => undefined, (error: unknown) => tell(texts.compose.failed(detailOf(error))));

export function Compose({ person, conversation, title, bot, placeholder, rootId, close }: ComposeProps) {
  const isChannel = conversation.kind === "channel";
  const [text, setText] = useState("");
  const [files, setFiles] = useState<OutgoingFile[]>([]);
  const [mention, setMention] = useState(isChannel);
  const [shared, setShared] = useState<FoundCase | null>(null);
  const [searching, setSearching] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isReply = rootId !== undefined;
  const ready = (text.trim() !== "" || files.length > 0 || shared !== null) && !sending;

  useEffect(() => { if (isReply) { box.current?.focus(); } }, []);
  useEffect(() => grow(box.current), [text]);

  const add = async (list: Iterable<File>) => {
    const read = await Promise.all([...list].map(readFile));
    setFiles((before) => [...before, ...read]);
    box.current?.focus();
  };

  const send = async () => {
    if (!ready) {
      return;
    }
    setSending(true);
    setError("");
    try {
      await api.send(person.id, { conversationId: conversation.id, ...(isReply ? { rootId } : {}), text: text.trim(), mention, files, ...(shared ? { card: shared.card } : {}) });
      setText("");
      setShared(null);
      setFiles([]);
      setMention(isChannel);
    } catch (failure) {
      setError(texts.compose.failed(detailOf(failure)));
    } finally {
      setSending(false);
      box.current?.focus();
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void send();
    } else if (event.key === "Escape" && close) {
      event.stopPropagation();
      close();
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length > 0) {
      event.preventDefault();
      void add(pasted);
      return;
    }
    const link = event.clipboardData?.getData("text/plain") ?? "";
    if (isCaseLink(link)) {
      // The link stays in the text; what it leads to is shown below, if this person may see it.
      void unfurl(person.id, conversation.id, link).then((found) => { if (found) { setShared(found); } }, () => undefined);
    }
  };

  const choose = (found: FoundCase) => {
    setShared(found);
    setSearching(false);
    box.current?.focus();
  };

  return (
    <form class={isReply ? "compose compose-reply" : "compose"} onSubmit={(event) => { event.preventDefault(); void send(); }}
      onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); void add(event.dataTransfer?.files ?? []); }}>
      {error && <p class="compose-error" role="alert" data-testid="compose-error">{error}</p>}
      <div class="compose-box">
        {isChannel && <MentionChip bot={bot} on={mention} set={setMention} />}
        <textarea ref={box} rows={1} data-testid={isReply ? "reply-compose" : "compose"} data-reply={isReply || undefined} placeholder={placeholder}
          aria-label={texts.compose.label(title)} value={text} onInput={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} onPaste={onPaste} />
        {files.length > 0 && <FileList files={files} remove={(index) => setFiles(files.filter((_, i) => i !== index))} />}
        {shared && <SharedCase shared={shared} remove={() => setShared(null)} />}
        <div class="compose-tools">
          <input ref={picker} type="file" multiple hidden data-testid="file-input" onChange={(event) => { void add(event.currentTarget.files ?? []); event.currentTarget.value = ""; }} />
          <button type="button" class="icon-button" aria-label={texts.compose.attach} title={texts.compose.attach} data-testid="attach" onClick={() => picker.current?.click()}><Icon name="attach" size={18} /></button>
          <span class="case-search-place">
            <button type="button" class="icon-button" aria-label={texts.extension.search} title={texts.extension.search} aria-expanded={searching} data-testid="find-case" onClick={() => setSearching(!searching)}><Icon name="search" size={18} /></button>
            {searching && <CaseSearch personId={person.id} conversationId={conversation.id} choose={choose} close={() => setSearching(false)} />}
          </span>
          {isChannel && !mention && <span class="compose-hint">{texts.compose.notMentioned(bot)}</span>}
          {close && <button type="button" class="link-button" onClick={close}>{texts.cancel}</button>}
          <button type="submit" class="send" disabled={!ready} aria-label={texts.compose.send} title={texts.compose.send} data-testid={isReply ? "reply-send" : "send"}><Icon name="send" size={20} /></button>
        </div>
      </div>
    </form>
  );
}

function MentionChip({ bot, on, set }: { bot: string; on: boolean; set: (on: boolean) => void }) {
  return on
    ? <span class="mention-chip" data-testid="mention">{texts.compose.mention(bot)}<button type="button" aria-label={texts.compose.removeMention(bot)} title={texts.compose.removeMention(bot)} data-testid="mention-remove" onClick={() => set(false)}><Icon name="close" size={12} /></button></span>
    : <button type="button" class="mention-add" data-testid="mention-add" onClick={() => set(true)}>{texts.compose.addMention(bot)}</button>;
}

const SharedCase = ({ shared, remove }: { shared: FoundCase; remove: () => void }) => (
  <p class="compose-case" data-testid="compose-case">
    <span><strong>{shared.title}</strong> {shared.text}</span>
    <button type="button" class="icon-button" aria-label={texts.extension.removeCard(shared.title)} title={texts.extension.removeCard(shared.title)} data-testid="compose-case-remove" onClick={remove}><Icon name="close" size={14} /></button>
  </p>
);

const FileList = ({ files, remove }: { files: OutgoingFile[]; remove: (index: number) => void }) => (
  <ul class="compose-files">
    {files.map((file, index) => (
      <li key={index}>
        {file.contentType.startsWith("image/") ? <img src={`data:${file.contentType};base64,${file.base64}`} alt="" /> : <Icon name="file" />}
        <span>{file.name}</span>
        <button type="button" class="icon-button" aria-label={texts.compose.removeFile(file.name)} title={texts.compose.removeFile(file.name)} onClick={() => remove(index)}><Icon name="close" size={14} /></button>
      </li>
    ))}
  </ul>
);

function grow(box: HTMLTextAreaElement | null): void {
  if (box) {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`;
  }
}

const readFile = (file: File) => new Promise<OutgoingFile>((resolve, reject) => {
  const reader = new FileReader();
  reader.onerror = () => reject(reader.error ?? new Error(file.name));
  reader.onload = () => resolve({
    name: file.name || `${texts.compose.pasted}.${file.type.split("/")[1] ?? "png"}`,
    contentType: file.type || "application/octet-stream",
    base64: String(reader.result).split(",")[1] ?? "",
  });
  reader.readAsDataURL(file);
});
