import { conversationById, conversationTitle, conversationsOf, personById, removeColumn, toggleList } from "../model/actions";
import type { Person } from "../model/contract";
import { firstName, slug } from "../model/names";
import { current, useStore, type Column as ColumnState, type State } from "../model/store";
import { texts } from "../texts";
import { ConversationList } from "./ConversationList";
import { Icon } from "./Icon";
import { MessagePane } from "./MessagePane";
import { PersonSwitcher } from "./PersonSwitcher";
import { Toasts } from "./Toasts";

const all = (state: State) => state;

/** "ana"; the second column of the same person is "ana-2". */
function columnName(person: Person, column: ColumnState): string {
  const same = current().columns.filter((c) => c.personId === person.id);
  const place = same.findIndex((c) => c.key === column.key) + 1;
  return slug(firstName(person.name)) + (place > 1 ? `-${place}` : "");
}

/** One person's Teams. */
export function Column({ column, index }: { column: ColumnState; index: number }) {
  const state = useStore(all);
  const person = personById(state, column.personId);
  if (!person) {
    return null;
  }
  const conversation = conversationById(state, column.conversationId);
  const listClass = column.listOpen === null ? "list-auto" : column.listOpen ? "list-open" : "list-small";
  return (
    <section class={`column ${listClass}`} aria-label={texts.columns.label(person.name)} data-testid={`column-${columnName(person, column)}`}
      data-person={person.id} data-region>
      <header class="column-head">
        <PersonSwitcher column={column} person={person} />
        <kbd class="column-key" aria-hidden="true">{index + 1}</kbd>
        <ListToggle column={column} />
        <button type="button" class="icon-button" data-testid="column-remove" aria-label={texts.columns.remove(person.name)}
          title={texts.columns.remove(person.name)} onClick={() => removeColumn(column.key)}><Icon name="close" size={18} /></button>
      </header>
      <div class="column-body">
        <ConversationList column={column} person={person} conversations={conversationsOf(state, person.id)} />
        {conversation
          ? <MessagePane key={`${person.id}|${conversation.id}`} person={person} conversation={conversation} title={conversationTitle(state, conversation)} />
          : <p class="pane-empty">{texts.columns.noConversation}</p>}
      </div>
      <Toasts columnKey={column.key} />
    </section>
  );
}

function ListToggle({ column }: { column: ColumnState }) {
  const open = column.listOpen === true;
  const label = open ? texts.columns.hideList : texts.columns.showList;
  return (
    <button type="button" class="icon-button" data-testid="list-toggle" aria-pressed={open} aria-label={label} title={label}
      onClick={() => toggleList(column.key, !open)}><Icon name="list" size={18} /></button>
  );
}
