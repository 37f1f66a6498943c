import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface PopoverProps {
  label: string;
  testId: string;
  role?: "dialog" | "menu";
  onClose: () => void;
  children: ComponentChildren;
}

/** Floats beside its button; closes on Escape and on a press elsewhere, and gives the focus back. */
export function Popover({ label, testId, role = "dialog", onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    const panel = box.current;
    const first = panel?.querySelector<HTMLElement>('[aria-checked="true"]') ?? panel?.querySelector<HTMLElement>("button, input, select");
    first?.focus();
    const outside = (event: Event) => {
      const target = event.target as Node;
      if (!panel?.contains(target) && !opener?.contains(target)) {
        onClose();
      }
    };
    document.addEventListener("pointerdown", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      if (panel?.contains(document.activeElement) || document.activeElement === document.body) {
        opener?.focus();
      }
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <div ref={box} class="popover" role={role} aria-label={label} data-testid={testId} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
