import type { CardPlace } from "../cards/run";
import { isAdaptive, isObject } from "../cards/source";
import type { Attachment } from "../model/contract";
import { texts } from "../texts";
import { CardView } from "./CardView";
import { Icon } from "./Icon";

interface AttachmentProps {
  attachment: Attachment;
  place: CardPlace;
  members: number;
}

export function AttachmentView({ attachment, place, members }: AttachmentProps) {
  const name = attachment.name || texts.pane.attachment;
  if (isAdaptive(attachment)) {
    return <CardView card={attachment.content} place={place} members={members} />;
  }
  if (attachment.contentType.startsWith("text/html")) {
    return null; // Teams adds the message's own text again as HTML.
  }
  if (attachment.contentType.startsWith("image/") && attachment.contentUrl) {
    return <a class="picture" href={attachment.contentUrl} target="_blank" rel="noopener noreferrer"><img src={attachment.contentUrl} alt={name} loading="lazy" /></a>;
  }
  return <FileView attachment={attachment} name={name} />;
}

function addressOf({ contentUrl, content }: Attachment): string | null {
  const inside = isObject(content) && typeof content["downloadUrl"] === "string" ? content["downloadUrl"] : null;
  return inside ?? contentUrl ?? null;
}

function FileView({ attachment, name }: { attachment: Attachment; name: string }) {
  const address = addressOf(attachment);
  if (address) {
    return <a class="file" href={address} target="_blank" rel="noopener noreferrer" data-testid="file"><Icon name="file" /><span>{name}</span></a>;
  }
  return (
    <details class="file file-unknown">
      <summary><Icon name="file" />{attachment.name || texts.pane.unknownAttachment(attachment.contentType)}</summary>
      <pre tabIndex={0}>{JSON.stringify(attachment.content ?? null, null, 2)}</pre>
    </details>
  );
}
