/**
 * A pretended engine: just enough of /sim to work on the page. `npm run mock`, then `npm run dev`,
 * or open http://localhost:3980 when the page is built.
 */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import * as cards from "./cards.mjs";

const port = Number(process.env.PORT ?? 3980);
const root = fileURLToPath(new URL("../../wwwroot/", import.meta.url));
const person = (key, name, initials, role, color) => ({ id: `29:${key}`, aadObjectId: `00000000-0000-4000-8000-0000000000${initials.charCodeAt(0)}`, name, initials, role, email: `${key}@institucion.gov.co`, locale: "es-CO", color });
const people = [
  person("ana", "Ana Torres", "AT", "Solicitante · Subdirección", "#c239b3"),
  person("pedro", "Pedro Ruiz", "PR", "Solicitante · Jurídica", "#498205"),
  person("luis", "Luis Gómez", "LG", "Técnico de soporte", "#0f6cbd"),
  person("marta", "Marta Díaz", "MD", "Técnica de soporte", "#ca5010"),
  person("sofia", "Sofía Peña", "SP", "Ingeniera de sistemas", "#038387"),
  person("carlos", "Carlos Mora", "CM", "Supervisor", "#8764b8"),
];
const bot = { id: "28:bot", name: "Mesa de Ayuda" };
const staff = ["29:luis", "29:marta", "29:sofia", "29:carlos"];
const conversations = [
  ...people.map((p) => ({ id: `a:${p.id}`, kind: "personal", name: p.name, members: [p.id], personId: p.id })),
  { id: "19:soporte@thread.tacv2", kind: "channel", name: "Soporte", team: "Mesa de Ayuda TIC", members: staff },
  { id: "19:ingenieria@thread.tacv2", kind: "channel", name: "Ingeniería", team: "Mesa de Ayuda TIC", members: ["29:sofia", "29:carlos"] },
];
const support = conversations.find((c) => c.name === "Soporte");
const botSender = { ...bot, isBot: true };
let shift = 0;
let faults = { throttle: false, forbidden: false, unavailable: false, slowMs: 0, loseAnswers: false, duplicates: false };
let nextId = 1;
const messages = [];
const traffic = [];
const tickets = new Map();
const streams = new Set();
const clock = () => new Date(Date.now() + shift).toISOString();
const emit = (event, data) => streams.forEach((s) => s.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function say(conversationId, from, { text = "", rootId = null, attachments = [], suggestedActions = null, textFormat = "markdown", summary = null }) {
  const message = { id: String(1700000000000 + nextId++), conversationId, rootId, from, at: clock(), editedAt: null, text, textFormat, attachments, suggestedActions, deleted: false, summary };
  messages.push(message);
  emit("message", message);
  return message;
}

function update(message, patch) {
  Object.assign(message, patch, { editedAt: clock() });
  emit("update", message);
}

function log(direction, method, path, status, ms, request, response) {
  const entry = { n: traffic.length + 1, at: clock(), direction, method, path, status, ms, request, response };
  traffic.push(entry);
  emit("traffic", entry);
}

async function answer(who, { conversationId, rootId, text }) {
  log("toBot", "POST", "/api/messages", 202, 12.4, { type: "message", text, from: { id: who.id } }, null);
  await wait(300);
  emit("typing", { conversationId });
  await wait(900);
  if (conversationId.startsWith("a:")) {
    say(conversationId, botSender, { attachments: [cards.proposal(text)], summary: "Revisa tu caso" });
  } else {
    say(conversationId, botSender, { rootId: rootId ?? null, text: `<at>${who.name}</at> anotado en el caso.`, suggestedActions: null });
  }
  log("fromBot", "POST", `/v3/conversations/${conversationId}/activities`, faults.throttle ? 429 : 201, 31, { type: "message" }, { id: String(nextId) });
}

function openTicket(who, subject) {
  const number = `ST-2026-${String(tickets.size + 41).padStart(5, "0")}`;
  const ticket = { number, subject, requester: who.name, requesterId: who.id, status: "New", assignee: null };
  tickets.set(number, ticket);
  ticket.message = say(support.id, botSender, { attachments: [cards.deskBase(ticket, staff)], summary: `Caso nuevo ${number}: ${subject}` });
  return ticket;
}

function refreshDesk(ticket) {
  update(ticket.message, { attachments: [cards.deskBase(ticket, staff)] });
}

const adaptive = ({ content }) => ({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: content });
const sentence = (value) => ({ statusCode: 200, type: "application/vnd.microsoft.activity.message", value });

const verbs = {
  refreshDesk: (ticket, who) => adaptive(cards.deskFor(ticket, who, staff)),
  register(_, who, data) {
    const ticket = openTicket(who, data.subject);
    return adaptive(cards.receipt(ticket));
  },
  claim(ticket, who) {
    if (ticket.assignee && ticket.assignee !== who.name) {
      return sentence(`Ya lo tiene ${ticket.assignee}.`);
    }
    Object.assign(ticket, { assignee: who.name, status: "InProgress" });
    refreshDesk(ticket);
    say(ticket.message.conversationId, botSender, { rootId: ticket.message.id, text: `**${who.name}** tomó el caso.` });
    say(`a:${ticket.requesterId}`, botSender, { text: `**${who.name}** atiende tu caso **${ticket.number}**.` });
    return adaptive(cards.deskFor(ticket, who, staff));
  },
  resolve(ticket, who, data) {
    ticket.status = "Resolved";
    refreshDesk(ticket);
    say(`a:${ticket.requesterId}`, botSender, { text: `Tu caso **${ticket.number}** quedó solucionado: ${data.resolution}`, suggestedActions: { actions: [{ type: "imBack", title: "Sí, quedó solucionado", value: "sí" }, { type: "imBack", title: "No, sigue fallando", value: "no" }] } });
    return adaptive(cards.deskFor(ticket, who, staff));
  },
};

async function execute(who, { messageId, action, trigger }) {
  await wait(trigger === "manual" ? 500 : 120);
  const ticket = tickets.get(action.data?.number);
  if (action.verb === "fail") {
    return { status: 502, body: null, error: "La aplicación no respondió a tiempo. Inténtalo de nuevo." };
  }
  const body = (verbs[action.verb] ?? (() => sentence(`Recibido: ${action.verb} ${JSON.stringify(action.data)}`)))(ticket, who, action.data ?? {});
  log("toBot", "POST", "/api/messages", 200, 24.1, { type: "invoke", name: "adaptiveCard/action", value: { action, trigger }, replyToId: messageId }, body);
  return { status: 200, body };
}

const visible = (m, personId) => conversations.some((c) => c.id === m.conversationId && c.members.includes(personId));

const routes = [
  ["GET", /^\/sim\/world$/, () => ({ clock: clock(), bot, people, conversations, faults, botOnline: true })],
  ["GET", /^\/sim\/conversations\/([^/]+)\/messages$/, ({ match, url }) => messages.filter((m) => m.conversationId === match[1] && visible(m, url.searchParams.get("as")))],
  ["POST", /^\/sim\/people\/([^/]+)\/messages$/, ({ who, body }) => {
    const attachments = body.files.map((f) => ({ contentType: f.contentType, name: f.name, contentUrl: `data:${f.contentType};base64,${f.base64}` }));
    const text = body.mention ? `<at>${bot.name}</at> ${body.text}` : body.text;
    const { id } = say(body.conversationId, { id: who.id, name: who.name, isBot: false }, { text, rootId: body.rootId ?? null, attachments, textFormat: "plain" });
    if (body.mention || body.conversationId.startsWith("a:")) {
      void answer(who, body);
    }
    return { id };
  }],
  ["POST", /^\/sim\/people\/([^/]+)\/submit$/, ({ who, body }) => void say(body.conversationId, botSender, { text: `${who.name} envió \`${JSON.stringify(body.data)}\`` })],
  ["POST", /^\/sim\/people\/([^/]+)\/execute$/, ({ who, body }) => execute(who, body)],
  ["PUT", /^\/sim\/people\/([^/]+)\/messages\/([^/]+)$/, ({ match, body }) => update(messages.find((m) => m.id === match[2]), { text: body.text })],
  ["DELETE", /^\/sim\/people\/([^/]+)\/messages\/([^/]+)$/, ({ match, body }) => {
    messages.find((m) => m.id === match[2]).deleted = true;
    emit("delete", { conversationId: body.conversationId, id: match[2] });
  }],
  ["POST", /^\/sim\/clock$/, ({ body }) => {
    shift += body.minutes * 60_000;
    emit("clock", { clock: clock() });
    return { clock: clock() };
  }],
  ["GET", /^\/sim\/faults$/, () => faults],
  ["PUT", /^\/sim\/faults$/, ({ body }) => {
    faults = body;
    emit("faults", faults);
    return faults;
  }],
  ["GET", /^\/sim\/traffic$/, ({ url }) => traffic.filter((t) => t.n > Number(url.searchParams.get("after") ?? 0))],
];

async function readBody(request) {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  return parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : {};
}

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

async function file(response, path) {
  try {
    const name = normalize(path === "/" ? "/index.html" : path);
    response.writeHead(200, { "Content-Type": types[extname(name)] ?? "application/octet-stream" }).end(await readFile(join(root, name)));
  } catch {
    response.writeHead(404).end();
  }
}

createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  const path = decodeURIComponent(url.pathname);
  if (path === "/sim/stream") {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(": hola\n\n");
    streams.add(response);
    return request.on("close", () => streams.delete(response));
  }
  const route = routes.find(([method, pattern]) => method === request.method && pattern.test(path));
  if (!route) {
    return path.startsWith("/sim/") ? response.writeHead(404).end() : file(response, path);
  }
  const match = route[1].exec(path);
  const result = await route[2]({ match, url, who: people.find((p) => p.id === match[1]), body: await readBody(request) });
  response.writeHead(result === undefined ? 202 : 200, { "Content-Type": "application/json" }).end(result === undefined ? "" : JSON.stringify(result));
}).listen(port, () => console.log(`http://localhost:${port}`));

function history() {
  const [ana, pedro, luis, marta] = people;
  shift = -50 * 60_000;
  say(`a:${ana.id}`, botSender, { attachments: [cards.welcome()], summary: "Hola, soy la Mesa de Ayuda" });
  say(`a:${pedro.id}`, botSender, { attachments: [cards.welcome()], summary: "Hola, soy la Mesa de Ayuda" });
  const first = openTicket(pedro, "No imprime la impresora de Jurídica");
  shift = -30 * 60_000;
  say(support.id, { id: marta.id, name: marta.name, isBot: false }, { rootId: first.message.id, text: "Voy bajando a revisarla.", textFormat: "plain" });
  say(support.id, { id: luis.id, name: luis.name, isBot: false }, { rootId: first.message.id, text: `<at>${bot.name}</at> nota: el tóner se cambió ayer`, textFormat: "plain" });
  say(support.id, botSender, { rootId: first.message.id, text: "Nota interna guardada." });
  shift = -12 * 60_000;
  const mine = { id: ana.id, name: ana.name, isBot: false };
  say(`a:${ana.id}`, mine, { text: "buenos días", textFormat: "plain" });
  say(`a:${ana.id}`, mine, { text: "no me enciende el computador y tengo reunión a las 11", textFormat: "plain" });
  say(`a:${ana.id}`, botSender, { attachments: [cards.proposal("No me enciende el computador")], summary: "Revisa tu caso" });
  shift = -5 * 60_000;
  say("19:ingenieria@thread.tacv2", botSender, { text: "Este canal recibe los casos de **Ingeniería**." });
  if (process.env.BROKEN) {
    say(`a:${ana.id}`, botSender, { attachments: [cards.broken()] });
  }
  shift = 0;
}

history();
