/** A few cards of a help desk, so that the page can be worked on without the engine. */

export const card = (body, actions = [], more = {}) => ({
  contentType: "application/vnd.microsoft.card.adaptive",
  content: { $schema: "http://adaptivecards.io/schemas/adaptive-card.json", type: "AdaptiveCard", version: "1.5", fallbackText: "Caso de la mesa de ayuda", body, actions, ...more },
});

const text = (value, more = {}) => ({ type: "TextBlock", text: value, wrap: true, ...more });
const execute = (title, verb, data = {}, more = {}) => ({
  type: "Action.Execute", title, verb, data, fallback: { type: "Action.Submit", title, data: { verb, ...data } }, ...more,
});

const header = (title, badge, color) => ({
  type: "ColumnSet",
  columns: [
    { type: "Column", width: "stretch", items: [text(title, { weight: "Bolder", size: "Medium" })] },
    { type: "Column", width: "auto", verticalContentAlignment: "Center", items: [text(badge, { color, weight: "Bolder", size: "Small" })] },
  ],
});

export const welcome = () => card([
  text("Hola, soy la Mesa de Ayuda", { size: "Large", weight: "Bolder" }),
  text("Registro tu caso, lo envío a quien lo atiende y te aviso de cada paso. Escríbeme con tus palabras, por ejemplo:"),
  text("- No me enciende el computador\n- Necesito publicar un aviso en la página\n- Olvidé la clave del correo"),
  text("Tus datos se usan solo para atender tus casos (Ley 1581 de 2012).", { isSubtle: true, size: "Small" }),
], [execute("Nuevo caso", "newCase", {}, { style: "positive" }), execute("Mis casos", "myCases"), execute("Ayuda", "help")]);

export const proposal = (subject) => card([
  text("Esto entendí", { size: "Medium", weight: "Bolder" }),
  {
    type: "FactSet",
    facts: [
      { title: "Asunto", value: subject },
      { title: "Servicio", value: "Mantenimiento de equipos (bastante seguro)" },
      { title: "Nivel", value: "Media" },
    ],
  },
  { type: "Input.Text", id: "plate", label: "Placa de inventario", placeholder: "Por ejemplo 10482", isRequired: true, errorMessage: "Escribe la placa: está en la etiqueta del equipo." },
  { type: "Input.Number", id: "affected", label: "Personas afectadas", min: 1, max: 50, value: 1, isRequired: true },
  { type: "Input.ChoiceSet", id: "canWork", label: "¿Puedes seguir trabajando?", style: "expanded", isRequired: true, choices: [{ title: "Sí", value: "yes" }, { title: "No", value: "no" }] },
  { type: "Input.Toggle", id: "remote", title: "Autorizo la atención remota" },
], [
  execute("Registrar", "register", { subject }, { style: "positive" }),
  {
    type: "Action.ShowCard", title: "Cambiar",
    card: {
      type: "AdaptiveCard",
      body: [{
        type: "Input.ChoiceSet", id: "service", label: "Servicio", value: "MTO",
        choices: [{ title: "Mantenimiento de equipos", value: "MTO" }, { title: "Correo y cuentas", value: "COR" }, { title: "Página web", value: "WEB" }],
      }],
      actions: [execute("Guardar", "reclassify", { subject })],
    },
  },
  execute("Cancelar", "cancel", {}, { style: "destructive" }),
]);

const states = { New: ["Registrado", "Accent"], InProgress: ["En atención", "Warning"], Resolved: ["Solucionado, por verificar", "Good"] };

const facts = (ticket) => ({
  type: "FactSet",
  facts: [
    { title: "Servicio", value: "Mantenimiento de equipos" },
    { title: "Nivel", value: "Media" },
    { title: "Solicita", value: `${ticket.requester}, Subdirección Administrativa` },
    { title: "Asignado a", value: ticket.assignee ?? "Nadie todavía" },
    { title: "Te atendemos", value: "antes de las 6:15 p. m. de hoy" },
  ],
});

export const receipt = (ticket) => card(
  [header(ticket.number, ...states[ticket.status]), text(ticket.subject), facts(ticket)],
  [execute("Agregar información", "addInfo", { number: ticket.number }), execute("Retirar", "withdraw", { number: ticket.number })],
);

const refresh = (ticket, userIds) => ({
  refresh: { action: { type: "Action.Execute", title: "Actualizar", verb: "refreshDesk", data: { number: ticket.number } }, userIds },
});

/** The card that a channel sees; each person of the group asks for their own buttons. */
export const deskBase = (ticket, userIds) => card(
  [header(`${ticket.number} · ${ticket.subject}`, ...states[ticket.status]), facts(ticket)],
  [execute("Tomar", "claim", { number: ticket.number }, { style: "positive" })],
  { msteams: { width: "Full" }, ...refresh(ticket, userIds) },
);

export function deskFor(ticket, person, userIds) {
  const mine = ticket.assignee === person.name;
  const note = text(mine ? `<at>${person.name}</at>, este caso es tuyo.` : `Vista de ${person.name}`, { isSubtle: true, size: "Small" });
  const data = { number: ticket.number };
  const own = [
    {
      type: "Action.ShowCard", title: "Solucionado…",
      card: {
        type: "AdaptiveCard",
        body: [{ type: "Input.Text", id: "resolution", label: "¿Qué se hizo?", isMultiline: true, isRequired: true, errorMessage: "Cuenta qué se hizo." }],
        actions: [execute("Enviar solución", "resolve", data, { style: "positive" })],
      },
    },
    execute("Responder al usuario", "answer", data), execute("En espera…", "wait", data), execute("Escalar…", "escalate", data),
    execute("Reclasificar…", "reclassify", data), execute("Soltar", "release", data), execute("Nota interna", "note", data),
    execute("Falla a propósito", "fail", data, { mode: "secondary" }),
  ];
  const free = [
    execute("Tomar", "claim", data, { style: "positive" }),
    {
      type: "Action.ShowCard", title: "Asignar…",
      card: {
        type: "AdaptiveCard",
        body: [{ type: "Input.ChoiceSet", id: "assignee", label: "Persona", style: "filtered", isRequired: true, choices: [], "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users" } }],
        actions: [execute("Asignar", "assign", data)],
      },
    },
    execute("Falla a propósito", "fail", data, { mode: "secondary" }),
  ];
  return card(
    [header(`${ticket.number} · ${ticket.subject}`, ...states[ticket.status]), facts(ticket), note],
    mine ? own : ticket.assignee ? [] : free,
    { msteams: { width: "Full" }, ...refresh(ticket, userIds) },
  );
}

export const broken = () => ({
  contentType: "application/vnd.microsoft.card.adaptive",
  content: { type: "AdaptiveCard", version: "9.9", fallbackText: "Esta tarjeta es de una versión futura.", body: [] },
});
