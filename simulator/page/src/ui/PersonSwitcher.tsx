import { useState } from "preact/hooks";
import { switchPerson, unreadOf } from "../model/actions";
import type { Person } from "../model/contract";
import { slug, firstName } from "../model/names";
import { useStore, type Column, type State } from "../model/store";
import { texts } from "../texts";
import { Avatar } from "./Avatar";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import { rove } from "./roving";

const all = (state: State) => state;

export function PersonSwitcher({ column, person }: { column: Column; person: Person }) {
  const state = useStore(all);
  const [open, setOpen] = useState(false);
  const pick = (id: string) => {
    setOpen(false);
    if (id !== person.id) {
      switchPerson(column.key, id);
    }
  };
  return (
    <div class="anchor person-anchor">
      <button type="button" class="person" data-testid="person-switch" aria-haspopup="menu" aria-expanded={open}
        aria-label={texts.columns.switchPerson(person.name)} onClick={() => setOpen(!open)}>
        <Avatar id={person.id} name={person.name} size={32} online={true} />
        <span class="person-text"><strong>{person.name}</strong><small>{person.role}</small></span>
        <Icon name="chevron" size={16} />
      </button>
      {open && (
        <Popover label={texts.columns.people} testId="person-menu" role="menu" onClose={() => setOpen(false)}>
          <div onKeyDown={(event) => rove(event.currentTarget, "button", event)}>
            {state.world?.people.map((p) => (
              <button key={p.id} type="button" role="menuitemradio" aria-checked={p.id === person.id} class="person-item"
                data-testid={`person-${slug(firstName(p.name))}`} onClick={() => pick(p.id)}>
                <Avatar id={p.id} name={p.name} size={28} />
                <span class="person-text"><strong>{p.name}</strong><small>{p.role}</small></span>
                <UnreadBadge count={unreadOf(state, p.id)} />
                {p.id === person.id && <Icon name="check" size={16} />}
              </button>
            ))}
          </div>
        </Popover>
      )}
    </div>
  );
}

export const UnreadBadge = ({ count }: { count: number }) =>
  count > 0 ? <span class="badge" data-testid="unread"><span aria-hidden="true">{count > 99 ? "99+" : count}</span><span class="sr-only">{texts.columns.unread(count)}</span></span> : null;
