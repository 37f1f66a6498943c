import {
  ActionMode, AdaptiveCard, ExecuteAction, GlobalSettings, OpenUrlAction, SerializationContext, ShowCardAction, Strings, SubmitAction,
  Table, ToggleVisibilityAction, ValidationEvent, ValidationPhase, Version, CardObjectRegistry, GlobalRegistry, type Action, type ActionSet, type CardElement,
} from "adaptivecards";
import { markdownToHtml } from "../model/markdown";
import { slug } from "../model/names";
import { texts } from "../texts";
import { hostConfig } from "./hostConfig";
import { openActionMenu } from "./menu";
import { isObject, supports, type Json } from "./source";

export interface CardEvent {
  event: string;
  phase: string;
  message: string;
}

declare global {
  interface Window {
    /** What the renderer complained about while reading and checking cards, for tests. */
    __cardEvents: CardEvent[];
  }
}

window.__cardEvents = [];

export interface Drawn {
  element: HTMLElement;
  /** Set when something of the card could not be shown. */
  warning: string | null;
}

/** A button's stable name for tests: its verb, else its id, else its title. */
function nameOf(action: Action): string {
  const verb = action instanceof ExecuteAction ? action.verb : undefined;
  const data = action instanceof SubmitAction && isObject(action.data) ? action.data["verb"] ?? action.data["action"] : undefined;
  return `card-action-${verb || (typeof data === "string" ? data : "") || action.id || slug(action.title ?? "")}`;
}

function mark(action: Action): void {
  if (action.renderedElement) {
    action.renderedElement.dataset["testid"] = nameOf(action);
  }
}

class MarkedExecute extends ExecuteAction {
  override render(): void {
    super.render();
    mark(this);
  }
}

class MarkedSubmit extends SubmitAction {
  override render(): void {
    super.render();
    mark(this);
  }
}

class MarkedShowCard extends ShowCardAction {
  override render(): void {
    super.render();
    mark(this);
    this.renderedElement?.setAttribute("aria-expanded", "false");
  }
}

class MarkedOpenUrl extends OpenUrlAction {
  override render(): void {
    super.render();
    mark(this);
  }
}

class MarkedToggle extends ToggleVisibilityAction {
  override render(): void {
    super.render();
    mark(this);
  }
}

const actions = new CardObjectRegistry<Action>();
GlobalRegistry.populateWithDefaultActions(actions);
actions.register("Action.Execute", MarkedExecute, new Version(1, 4));
actions.register("Action.Submit", MarkedSubmit);
actions.register("Action.ShowCard", MarkedShowCard);
actions.register("Action.OpenUrl", MarkedOpenUrl);
actions.register("Action.ToggleVisibility", MarkedToggle, new Version(1, 2));

// Tables live in a module of their own that the bundler leaves out unless it is named.
const elements = new CardObjectRegistry<CardElement>();
GlobalRegistry.populateWithDefaultElements(elements);
elements.register("Table", Table, new Version(1, 5));

// The renderer's pattern for "lang" carries the flag "g" and so remembers where it stopped: every second card would be refused.
Object.assign(AdaptiveCard.langProperty, { regEx: /^[a-z]{2,3}$/i });

GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
Strings.defaults.overflowButtonText = () => "•••";
Strings.defaults.overflowButtonTooltip = () => texts.card.more;
Strings.defaults.inlineActionTitle = () => texts.compose.send;
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** Draws a card, or what stands in for it; never nothing. */
export function drawCard(source: unknown, onAction: (action: Action) => void): Drawn {
  if (!isObject(source) || source["type"] !== "AdaptiveCard") {
    return standIn(source, texts.card.unreadable);
  }
  if (!supports(source["version"])) {
    return standIn(source, texts.card.tooNew(String(source["version"])));
  }
  try {
    return drawParsed(source, onAction);
  } catch (error) {
    window.__cardEvents.push({ event: "Exception", phase: "Render", message: String(error) });
    return standIn(source, texts.card.unreadable);
  }
}

function drawParsed(source: Json, onAction: (action: Action) => void): Drawn {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = onAction;
  card.onDisplayOverflowActionMenu = (hidden, target) => openActionMenu(hidden, target, nameOf);
  card.onInlineCardExpanded = (action, expanded) => {
    action.renderedElement?.setAttribute("aria-expanded", String(expanded));
    nameFilteredInputs(card.renderedElement);
  };
  const skipped = parse(card, source);
  giveDefaultErrors(card);
  const element = card.render();
  if (!element) {
    return standIn(source, texts.card.unreadable);
  }
  element.tabIndex = -1;
  nameFilteredInputs(element);
  const names = unreplaced(source, skipped);
  return { element, warning: names.length > 0 ? texts.card.skipped(names.join(", ")) : null };
}

/** Reads the card and answers the names of the types that the renderer does not know. */
function parse(card: AdaptiveCard, source: Json): Set<string> {
  const context = new SerializationContext(Version.parse(String(source["version"] ?? "1.5"), new SerializationContext()));
  context.setActionRegistry(actions);
  context.setElementRegistry(elements);
  card.parse(source, context);
  const unknown = new Set<string>();
  for (let i = 0; i < context.eventCount; i++) {
    const { event, phase, message } = context.getEventAt(i);
    window.__cardEvents.push({ event: ValidationEvent[event], phase: ValidationPhase[phase], message });
    if (event === ValidationEvent.UnknownElementType || event === ValidationEvent.UnknownActionType) {
      unknown.add(message);
    }
  }
  for (const { event, phase, message, source: where } of card.validateProperties().validationEvents) {
    if (event === ValidationEvent.TooManyActions && restIsSecondary(where)) {
      continue;
    }
    window.__cardEvents.push({ event: ValidationEvent[event], phase: ValidationPhase[phase], message });
  }
  return unknown;
}

/** Secondary actions go into the "…" menu and do not count, for Teams, among those that a card may show at once. */
function restIsSecondary(where: unknown): boolean {
  const set = where as Pick<ActionSet, "getActionCount" | "getActionAt">;
  const all = Array.from({ length: set.getActionCount() }, (_, i) => set.getActionAt(i));
  return all.filter((action) => action?.mode !== ActionMode.Secondary).length <= hostConfig.actions.maxActions;
}

/** Unknown types without a fallback of their own: those are the ones that a person misses. */
function unreplaced(source: unknown, complaints: Set<string>): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (isObject(value)) {
      const type = value["type"];
      if (typeof type === "string" && value["fallback"] === undefined && [...complaints].some((c) => c.includes(type))) {
        found.add(type);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(source);
  return [...found];
}

function giveDefaultErrors(card: AdaptiveCard): void {
  for (const input of card.getAllInputs()) {
    input.errorMessage ||= input.isRequired ? texts.card.required : texts.card.invalid;
  }
}

/** The renderer leaves the text box of a filtered list without its label. */
function nameFilteredInputs(element: HTMLElement | undefined): void {
  for (const box of element?.querySelectorAll("input.ac-choiceSetInput-filtered") ?? []) {
    const label = box.closest(".ac-input-container")?.previousElementSibling;
    if (label?.id) {
      box.setAttribute("aria-labelledby", label.id);
    }
  }
}

function standIn(source: unknown, warning: string): Drawn {
  const element = document.createElement("div");
  element.className = "card-stand-in";
  element.textContent = isObject(source) ? String(source["fallbackText"] ?? "") : "";
  return { element, warning };
}
