import type { Person } from "../model/contract";
import { initialsOf, inkOn } from "../model/names";
import { useStore } from "../model/store";
import { Icon } from "./Icon";

const world = (state: { world: { people: Person[] } | null }) => state.world;

interface AvatarProps {
  id: string;
  name: string;
  isBot?: boolean;
  size?: number;
  online?: boolean | undefined;
}

/** A person's initials on their colour; the bot has its own sign. Hidden from screen readers: the name stands beside it. */
export function Avatar({ id, name, isBot = false, size = 32, online }: AvatarProps) {
  const person = useStore(world)?.people.find((p) => p.id === id);
  const color = person?.color || "#5b5fc7";
  const look = isBot ? {} : { background: color, color: inkOn(color) };
  return (
    <span class={isBot ? "avatar avatar-bot" : "avatar"} aria-hidden="true"
      style={{ ...look, width: `${size}px`, height: `${size}px`, fontSize: `${Math.round(size * 0.4)}px` }}>
      {isBot ? <Icon name="bot" size={Math.round(size * 0.62)} /> : person?.initials || initialsOf(name)}
      {online !== undefined && <span class={online ? "presence presence-on" : "presence"} />}
    </span>
  );
}
