export const id = 704;

export const ids = [ 704 ];

export const modules = {
 704: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   serveSandbox: () => serveSandbox
  });
  var external_node_events_ = __webpack_require__(8474);
  var external_node_path_ = __webpack_require__(6760);
  const GRPC = {
   INVALID_ARGUMENT: 3,
   DEADLINE_EXCEEDED: 4,
   NOT_FOUND: 5,
   PERMISSION_DENIED: 7,
   RESOURCE_EXHAUSTED: 8,
   FAILED_PRECONDITION: 9,
   OUT_OF_RANGE: 11,
   UNIMPLEMENTED: 12,
   INTERNAL: 13,
   UNAVAILABLE: 14,
   UNAUTHENTICATED: 16
  };
  function grpcCodeFor(status) {
   switch (status) {
   case 401:
    return GRPC.UNAUTHENTICATED;

   case 403:
    return GRPC.PERMISSION_DENIED;

   case 404:
    return GRPC.NOT_FOUND;

   case 408:
   case 504:
    return GRPC.DEADLINE_EXCEEDED;

   case 412:
    return GRPC.FAILED_PRECONDITION;

   case 413:
    return GRPC.OUT_OF_RANGE;

   case 429:
    return GRPC.RESOURCE_EXHAUSTED;

   case 501:
    return GRPC.UNIMPLEMENTED;

   case 502:
   case 503:
    return GRPC.UNAVAILABLE;

   default:
    return status >= 500 ? GRPC.INTERNAL : GRPC.INVALID_ARGUMENT;
   }
  }
  function jsonAnswer(status, value, headers = {}) {
   return {
    status: status,
    headers: {
     "content-type": "application/json; charset=utf-8",
     ...headers
    },
    body: JSON.stringify(value)
   };
  }
  function errorAnswer(status, code, message, headers = {}) {
   return jsonAnswer(status, {
    code: code,
    message: message,
    details: []
   }, headers);
  }
  class Refusal extends Error {
   answer;
   constructor(answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
   }
  }
  function refuse(status, code, message, headers = {}) {
   throw new Refusal(errorAnswer(status, code, message, headers));
  }
  function refuseArgument(message) {
   refuse(400, GRPC.INVALID_ARGUMENT, message);
  }
  const MOST_BEHIND = 4 * 2 ** 20;
  const LATEST_REQUESTS = 200;
  function streamEvents(sandbox, response, withState) {
   response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff"
   });
   const tell = (name, record) => response.write(`event: ${name}\ndata: ${JSON.stringify(record)}\n\n`);
   response.write("retry: 1000\n\n");
   if (withState) tell("state", stateToShow(sandbox.state()));
   const mostBehind = MOST_BEHIND + response.writableLength;
   const stop = sandbox.on(event => {
    if (response.writableLength > mostBehind) return void response.destroy();
    tell(event.type, recordOf(event));
   });
   response.once("close", stop);
  }
  function recordOf(event) {
   switch (event.type) {
   case "request":
    return withoutSecrets(event.request);

   case "upload":
    return event.upload;

   case "message":
    return event.message;

   case "faults":
    return event.faults;
   }
  }
  function stateToShow(state) {
   return {
    ...state,
    requests: state.requests.slice(-LATEST_REQUESTS).map(withoutSecrets)
   };
  }
  function withoutSecrets(request) {
   const {headers: _headers, raw_headers: _raw, body: _body, ...rest} = request;
   return rest;
  }
  const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
  function guardControl({headers: headers}) {
   const host = headers.host ?? "";
   if (!LOOPBACK.test(host)) refuse(403, GRPC.PERMISSION_DENIED, "the Host is not loopback");
   if (headers.origin !== void 0 && headers.origin.toLowerCase() !== `http://${host.toLowerCase()}`) refuse(403, GRPC.PERMISSION_DENIED, "the Origin is another site");
   const site = headers["sec-fetch-site"];
   if (site !== void 0 && site !== "same-origin" && site !== "none") refuse(403, GRPC.PERMISSION_DENIED, "the request comes from another site");
  }
  var catalog = __webpack_require__(8243);
  const HEAD_BYTES = 1024 + 8;
  const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const isPng = head => head.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"));
  const isJpeg = head => head.subarray(0, 3).equals(Buffer.from("ffd8ff", "hex"));
  const isPdf = head => head.subarray(0, HEAD_BYTES).includes("%PDF-");
  const isZip = head => head.subarray(0, 4).equals(Buffer.from("504b0304", "hex"));
  const isOle = head => head.subarray(0, 8).equals(OLE);
  const isMp4Family = head => head.subarray(4, 8).equals(Buffer.from("ftyp"));
  const LOOKS_LIKE = {
   image: head => isPng(head) || isJpeg(head),
   file: (head, extension) => extension === "pdf" ? isPdf(head) : isZip(head) || isOle(head),
   voice: isMp4Family,
   video: isMp4Family
  };
  function contentAgrees(mediaType, extension, head) {
   return LOOKS_LIKE[mediaType](head, extension);
  }
  function extensionOf(fileName) {
   return /[^/\\]\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  }
  function allowedExtensions(mediaType) {
   return Object.values(catalog.hR).filter(format => format.mediaType === mediaType).flatMap(format => [ ...format.extensions ]);
  }
  function sizeLimit(mediaType) {
   return catalog.Jc[mediaType] * 2 ** 20;
  }
  function mediaAnswer(store, token, range) {
   const upload = store.upload(token);
   if (upload === void 0) refuse(404, GRPC.NOT_FOUND, "there is no such media token");
   const bytes = store.bytesOf(token);
   if (bytes === void 0) refuse(410, GRPC.NOT_FOUND, "the bytes were not kept");
   const name = encodeURIComponent(upload.file_name.toWellFormed()).replace(/['()*]/g, percentEncode);
   const headers = {
    "content-type": mimeTypeOf(upload.file_name),
    "content-disposition": `${upload.media_type === "file" ? "attachment" : "inline"}; filename*=UTF-8''${name}`,
    "content-security-policy": "sandbox; default-src 'none'",
    "accept-ranges": "bytes"
   };
   return cutRange({
    status: 200,
    headers: headers,
    body: bytes
   }, bytes, range);
  }
  function percentEncode(character) {
   return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  }
  function mimeTypeOf(fileName) {
   const extension = extensionOf(fileName);
   const formats = Object.values(catalog.hR);
   const format = formats.find(({extensions: extensions}) => extensions.some(known => known === extension));
   return format?.mimeType ?? "application/octet-stream";
  }
  function cutRange(whole, bytes, range) {
   const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
   if (from === "" && to === "") return whole;
   const start = from === "" ? Math.max(0, bytes.length - Number(to)) : Number(from);
   const end = from === "" || to === "" ? bytes.length : Math.min(bytes.length, Number(to) + 1);
   if (start >= end) refuse(416, GRPC.OUT_OF_RANGE, "there is no such range", {
    "content-range": `bytes */${bytes.length}`
   });
   return {
    status: 206,
    headers: {
     ...whole.headers,
     "content-range": `bytes ${start}-${end - 1}/${bytes.length}`
    },
    body: bytes.subarray(start, end)
   };
  }
  var dist = __webpack_require__(7934);
  const count = dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0));
  const faults_status = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(200), dist.cGV(599));
  const after = dist.lqM(dist.zMY());
  const headerValue = dist.FsL(dist.YjP(), dist.yGV(/^[\t\x20-\x7e]*$/, "must be printable ASCII"));
  const headerName = dist.FsL(dist.YjP(), dist.yGV(/^[\w-]+$/, "must be a header name"));
  const effectSchema = dist.Oxt("kind", [ dist.rej({
   kind: dist.euz("status"),
   status: faults_status,
   code: dist.lqM(dist.aig()),
   message: dist.lqM(dist.YjP()),
   body: dist.lqM(dist.L5J()),
   headers: dist.lqM(dist.g1P(headerName, headerValue)),
   contentType: dist.lqM(headerValue),
   after: after,
   early: dist.lqM(dist.zMY())
  }), dist.rej({
   kind: dist.euz("html"),
   status: dist.lqM(faults_status),
   after: after
  }), dist.rej({
   kind: dist.euz("bad_json"),
   after: after
  }), dist.rej({
   kind: dist.euz("wrong_shape"),
   body: dist.lqM(dist.L5J()),
   after: after
  }), dist.rej({
   kind: dist.euz("redirect"),
   location: headerValue,
   status: dist.lqM(faults_status),
   after: after
  }), dist.rej({
   kind: dist.euz("huge_answer"),
   bytes: dist.lqM(count)
  }), dist.rej({
   kind: dist.euz("cut_answer")
  }), dist.rej({
   kind: dist.euz("slow_answer"),
   ms: count
  }), dist.rej({
   kind: dist.euz("close_after")
  }), dist.rej({
   kind: dist.euz("reset_after")
  }), dist.rej({
   kind: dist.euz("hang_after")
  }), dist.rej({
   kind: dist.euz("slow_read"),
   bytesPerSecond: dist.FsL(dist.aig(), dist.Wwf(0))
  }), dist.rej({
   kind: dist.euz("delay"),
   ms: count
  }), dist.rej({
   kind: dist.euz("reset_before")
  }), dist.rej({
   kind: dist.euz("reset_in"),
   bytes: dist.lqM(count)
  }), dist.rej({
   kind: dist.euz("hang")
  }), dist.rej({
   kind: dist.euz("refuse"),
   connections: dist.lqM(count),
   ms: dist.lqM(count)
  }) ]);
  const faultSchema = dist.rej({
   step: dist.lqM(dist.KIO([ "upload_token", "upload", "message", "refresh", "any" ])),
   recipient: dist.lqM(dist.YjP()),
   skip: dist.lqM(count),
   times: dist.lqM(dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(-1))),
   effect: effectSchema
  });
  function parseFault(value) {
   const result = dist.xLC(faultSchema, value);
   if (result.success) return result.output;
   throw new TypeError(result.issues.map(issue => `fault: ${dist.BuJ(issue) ?? "(all)"}: ${issue.message}`).join("; "));
  }
  function createFaults() {
   let rules = [];
   return {
    add(fault) {
     rules.push({
      fault: fault,
      skip: fault.skip ?? 0,
      times: fault.times ?? 1
     });
    },
    clear() {
     rules = [];
    },
    list: () => rules.map(({fault: fault, skip: skip, times: times}) => ({
     ...fault,
     skip: skip,
     times: times
    })),
    take(step, recipient) {
     for (const rule of rules) {
      const {fault: fault} = rule;
      if (fault.step !== void 0 && fault.step !== "any" && fault.step !== step) continue;
      if (fault.recipient !== void 0 && fault.recipient !== recipient) continue;
      if (rule.times === 0) continue;
      if (rule.skip > 0) {
       rule.skip -= 1;
       continue;
      }
      if (rule.times > 0) rule.times -= 1;
      rules = rules.filter(({times: times}) => times !== 0);
      return fault.effect;
     }
     return null;
    }
   };
  }
  var external_node_fs_ = __webpack_require__(3024);
  const FILES = {
   "page.html": __webpack_require__.ab + "page.html",
   "icon.svg": __webpack_require__.ab + "icon.svg",
   "base.css": __webpack_require__.ab + "base.css",
   "chat.css": __webpack_require__.ab + "chat.css",
   "bubble.css": __webpack_require__.ab + "bubble.css",
   "tools.css": __webpack_require__.ab + "tools.css",
   "app.js": __webpack_require__.ab + "app.js",
   "announce.js": __webpack_require__.ab + "announce.js",
   "bubble.js": __webpack_require__.ab + "bubble.js",
   "chat.js": __webpack_require__.ab + "chat.js",
   "chat-list.js": __webpack_require__.ab + "chat-list.js",
   "dom.js": __webpack_require__.ab + "dom.js",
   "fault-presets.js": __webpack_require__.ab + "fault-presets.js",
   "faults.js": __webpack_require__.ab + "faults.js",
   "format.js": __webpack_require__.ab + "format.js",
   "grid.js": __webpack_require__.ab + "grid.js",
   "guide.js": __webpack_require__.ab + "guide.js",
   "icons.js": __webpack_require__.ab + "icons.js",
   "live.js": __webpack_require__.ab + "live.js",
   "model.js": __webpack_require__.ab + "model.js",
   "requests.js": __webpack_require__.ab + "requests.js",
   "voice.js": __webpack_require__.ab + "voice.js",
   "words.js": __webpack_require__.ab + "words.js"
  };
  const TYPES = {
   html: "text/html; charset=utf-8",
   svg: "image/svg+xml",
   css: "text/css; charset=utf-8",
   js: "text/javascript; charset=utf-8"
  };
  const POLICY = [ "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'" ].join("; ");
  function pageAnswer(name) {
   if (!Object.hasOwn(FILES, name)) return;
   return {
    status: 200,
    headers: {
     "content-type": TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
     "content-security-policy": POLICY,
     "referrer-policy": "no-referrer",
     "cross-origin-opener-policy": "same-origin"
    },
    body: (0, external_node_fs_.readFileSync)(FILES[name])
   };
  }
  const LARGEST_BODY = 2 ** 20;
  function createControl(sandbox, store) {
   return async (request, response) => {
    let answer;
    try {
     const [path = "", query = ""] = (request.url ?? "").split("?", 2);
     const page = ownPage(request, path);
     if (page !== void 0) return send(response, page);
     guardControl(request);
     const name = path.replace(/^\/_sandbox\/?/, "");
     if (name === "events" && request.method === "GET") return streamEvents(sandbox, response, query === "state");
     answer = await answerControl(sandbox, store, request, name);
    } catch (error) {
     answer = error instanceof Refusal ? error.answer : errorAnswer(500, GRPC.INTERNAL, `the sandbox failed: ${error.message}`);
    }
    send(response, answer);
   };
  }
  function ownPage({method: method}, path) {
   if (method !== "GET" && method !== "HEAD") return;
   const [, name] = /^\/_sandbox\/page\/([^/]+)$/.exec(path) ?? [];
   return pageAnswer(path === "/" ? "page.html" : name ?? "");
  }
  async function answerControl(sandbox, store, request, name) {
   const {method: method = ""} = request;
   if (name === "faults" && method === "POST") {
    addFaults(sandbox, await readJson(request));
    return {
     status: 204,
     headers: {},
     body: ""
    };
   }
   if (name === "faults" && method === "DELETE") {
    sandbox.clearFaults();
    return {
     status: 204,
     headers: {},
     body: ""
    };
   }
   const readers = {
    state: sandbox.state,
    chats: sandbox.chats,
    uploads: sandbox.uploads,
    requests: sandbox.requests,
    faults: () => sandbox.state().faults
   };
   const isMedia = name.startsWith("media/");
   if (!isMedia && !Object.hasOwn(readers, name)) refuse(404, GRPC.NOT_FOUND, "the sandbox has no such path");
   if (method !== "GET") refuse(405, GRPC.UNIMPLEMENTED, `${method} is not allowed here`);
   if (isMedia) return mediaAnswer(store, name.slice("media/".length), request.headers.range);
   return jsonAnswer(200, readers[name]?.());
  }
  function addFaults(sandbox, value) {
   const faults = Array.isArray(value) ? value : [ value ];
   try {
    for (const fault of faults) parseFault(fault);
    for (const fault of faults) sandbox.fault(fault);
   } catch (error) {
    refuseArgument(error.message);
   }
  }
  async function readJson(request) {
   if (!request.headers["content-type"]?.startsWith("application/json")) refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be application/json");
   const chunks = [];
   let size = 0;
   for await (const chunk of request.iterator({
    destroyOnReturn: false
   })) {
    size += chunk.length;
    if (size > LARGEST_BODY) refuse(413, GRPC.OUT_OF_RANGE, "the request body is larger than 1 MiB");
    chunks.push(chunk);
   }
   try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
   } catch {
    refuseArgument("the request body is not JSON");
   }
  }
  function send(response, {status: status, headers: headers, body: body}) {
   response.writeHead(status, {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    ...headers,
    ...status === 204 ? {} : {
     "content-length": Buffer.byteLength(body)
    }
   });
   response.end(body);
  }
  var external_node_net_ = __webpack_require__(7030);
  function createListener(http) {
   const sockets = new Set;
   const busy = new Set;
   let server = null;
   let address = {
    port: 0,
    host: ""
   };
   let connectionsToRefuse = 0;
   let reopening = null;
   let closed = false;
   function accept(socket) {
    if (connectionsToRefuse > 0) {
     connectionsToRefuse -= 1;
     socket.destroy();
     return;
    }
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => {
     sockets.delete(socket);
     busy.delete(socket);
    });
    http.emit("connection", socket);
   }
   function listen(port, host) {
    return new Promise((resolve, reject) => {
     const opened = external_node_net_.createServer({
      allowHalfOpen: true,
      noDelay: true
     }, accept);
     opened.once("error", reject);
     opened.listen({
      port: port,
      host: host,
      exclusive: true
     }, () => {
      if (closed) return void opened.close();
      server = opened;
      address = {
       port: opened.address().port,
       host: host
      };
      resolve(address.port);
     });
    });
   }
   function reopenAfter(ms) {
    if (closed) return;
    if (reopening !== null) clearTimeout(reopening);
    reopening = setTimeout(() => {
     reopening = null;
     listen(address.port, address.host).catch(() => reopenAfter(20));
    }, ms);
   }
   function closeIdle() {
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
   }
   return {
    listen: listen,
    begin(socket) {
     busy.add(socket);
    },
    end(socket) {
     busy.delete(socket);
     if (server === null || connectionsToRefuse > 0) socket.destroySoon();
    },
    refuse({connections: connections, ms: ms}) {
     connectionsToRefuse += connections ?? (ms === void 0 ? 1 : 0);
     if (ms !== void 0) {
      server?.close();
      server = null;
      reopenAfter(ms);
     }
     closeIdle();
    },
    stopRefusing() {
     connectionsToRefuse = 0;
     if (reopening !== null) reopenAfter(0);
    },
    async close() {
     closed = true;
     if (reopening !== null) clearTimeout(reopening);
     const gone = new Promise(resolve => server === null ? resolve(null) : server.close(resolve));
     for (const socket of sockets) socket.destroy();
     await gone;
    }
   };
  }
  var external_node_crypto_ = __webpack_require__(7598);
  var promises_ = __webpack_require__(8500);
  const LARGEST_TEXT = 2 ** 20;
  const DEEPEST = 100;
  const LARGEST_DRAIN = 128 * 2 ** 20;
  async function* bodyOf(exchange) {
   let due = performance.now();
   for await (const piece of exchange.request.iterator({
    destroyOnReturn: false
   })) {
    const chunk = piece;
    exchange.entry.body_bytes += chunk.length;
    if (exchange.pace > 0) {
     due = Math.max(due, performance.now()) + chunk.length / exchange.pace * 1e3;
     await pause(due - performance.now(), exchange);
    }
    yield chunk;
   }
  }
  async function pause(ms, {response: response, house: house}) {
   const gone = new AbortController;
   const leave = () => gone.abort();
   response.once("close", leave);
   try {
    await (0, promises_.setTimeout)(ms, void 0, {
     signal: AbortSignal.any([ gone.signal, house.closing ])
    });
   } finally {
    response.off("close", leave);
   }
  }
  async function drain(exchange) {
   if (exchange.request.readableEnded) return true;
   for await (const _ of bodyOf(exchange)) if (exchange.entry.body_bytes > LARGEST_DRAIN) return false;
   return true;
  }
  async function readText(exchange) {
   if (exchange.text !== null) return exchange.text;
   const chunks = [];
   let size = 0;
   for await (const chunk of bodyOf(exchange)) {
    size += chunk.length;
    if (size > LARGEST_TEXT) refuse(413, GRPC.OUT_OF_RANGE, "the request body is larger than 1 MiB");
    chunks.push(chunk);
   }
   exchange.text = Buffer.concat(chunks).toString("utf8");
   exchange.entry.body = exchange.text;
   return exchange.text;
  }
  function contentTypeOf(request) {
   return (request.headers["content-type"] ?? "").split(";", 1)[0].trim().toLowerCase();
  }
  async function readJsonObject(exchange) {
   if (contentTypeOf(exchange.request) !== "application/json") refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be application/json");
   const text = await readText(exchange);
   let value;
   try {
    value = JSON.parse(text);
   } catch {
    refuseArgument("the request body is not JSON");
   }
   if (typeof value !== "object" || value === null || Array.isArray(value)) refuseArgument("the request body must be a JSON object");
   if (!isShallow(value, DEEPEST)) refuseArgument(`the request body is nested deeper than ${DEEPEST} levels`);
   return value;
  }
  function isShallow(value, levels) {
   if (typeof value !== "object" || value === null) return true;
   return levels > 0 && Object.values(value).every(inner => isShallow(inner, levels - 1));
  }
  function createOauth({oauth: oauth, now: now}) {
   const pairs = [ {
    accessToken: oauth.accessToken,
    refreshToken: oauth.refreshToken,
    accessEnd: Number.POSITIVE_INFINITY,
    refreshEnd: now() + oauth.refreshTokenSeconds * 1e3,
    replacedAt: null
   } ];
   function inUse({replacedAt: replacedAt}) {
    return replacedAt === null || now() < replacedAt + oauth.graceSeconds * 1e3;
   }
   return {
    settings: oauth,
    grantOf(accessToken) {
     const pair = pairs.find(one => one.accessToken === accessToken);
     if (pair === void 0 || !inUse(pair) || now() >= pair.accessEnd) return null;
     return {
      scopes: oauth.scopes,
      userId: null
     };
    },
    everIssued: accessToken => pairs.some(pair => pair.accessToken === accessToken),
    isUsable(refreshToken) {
     const pair = pairs.find(one => one.refreshToken === refreshToken);
     return pair !== void 0 && inUse(pair) && now() < pair.refreshEnd;
    },
    rotate() {
     for (const pair of pairs) pair.replacedAt ??= now();
     const pair = {
      accessToken: (0, external_node_crypto_.randomBytes)(32).toString("base64url"),
      refreshToken: (0, external_node_crypto_.randomBytes)(32).toString("base64url"),
      accessEnd: now() + oauth.accessTokenSeconds * 1e3,
      refreshEnd: now() + oauth.refreshTokenSeconds * 1e3,
      replacedAt: null
     };
     pairs.push(pair);
     return pair;
    }
   };
  }
  async function answerRefresh(exchange) {
   const {oauth: oauth} = exchange.house;
   if (contentTypeOf(exchange.request) !== "application/x-www-form-urlencoded") refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be application/x-www-form-urlencoded");
   const form = new URLSearchParams(await readText(exchange));
   const only = name => {
    const values = form.getAll(name).filter(value => value !== "");
    if (values.length !== 1) refuseGrant(400, "invalid_request", `${name} must be given, once`);
    return values[0];
   };
   if (only("grant_type") !== "refresh_token") refuseGrant(400, "unsupported_grant_type", "grant_type must be refresh_token");
   const wrongClient = only("client_id") !== oauth.settings.clientId || only("client_secret") !== oauth.settings.clientSecret;
   if (wrongClient) refuseGrant(401, "invalid_client", "client_id or client_secret is wrong");
   if (only("redirect_uri") !== oauth.settings.redirectUri) refuseGrant(400, "invalid_grant", "redirect_uri is not the one the consent was given with");
   if (!oauth.isUsable(only("refresh_token"))) refuseGrant(400, "invalid_grant", "the refresh token is not known, has expired or was replaced");
   if (form.get("code") && !oauth.everIssued(only("code"))) refuseGrant(400, "invalid_grant", "code is not an access token of this app");
   const {accessToken: accessToken, refreshToken: refreshToken} = oauth.rotate();
   return jsonAnswer(200, {
    access_token: accessToken,
    expires_in: oauth.settings.accessTokenSeconds,
    refresh_token: refreshToken,
    scope: oauth.settings.scopes.join(" "),
    token_type: "Bearer"
   }, {
    "cache-control": "no-store"
   });
  }
  function refuseGrant(status, error, description) {
   throw new Refusal(jsonAnswer(status, {
    error: error,
    error_description: description,
    code: grpcCodeFor(status),
    message: `${error}: ${description}`,
    details: []
   }));
  }
  const options_count = dist.FsL(dist.aig(), dist.Wwf(0));
  const strings = dist.YOg(dist.YjP());
  const PERMISSIONS = [ "CHAT_UPLOAD_MEDIA", "CHAT_BOT_SEND_MESSAGE", "CHAT_SEND_MESSAGE_OAUTH" ];
  const DEFAULT_SCOPES = [ "CHAT_BOT_USER_MESSAGE_SEND", "CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND" ];
  const optionsSchema = dist.rej({
   port: dist.lqM(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0), dist.cGV(65535)), 0),
   host: dist.lqM(dist.KIO([ "127.0.0.1", "::1", "localhost" ]), "127.0.0.1"),
   apiKeys: dist.lqM(dist.g1P(dist.YjP(), strings), {
    "sandbox-key": [ ...PERMISSIONS ]
   }),
   accessTokens: dist.lqM(dist.g1P(dist.YjP(), dist.KCZ([ strings, dist.rej({
    scopes: strings,
    userId: dist.YjP()
   }) ])), {}),
   oauth: dist.lqM(dist.rej({
    clientId: dist.lqM(dist.YjP(), "sandbox-app"),
    clientSecret: dist.lqM(dist.YjP(), "sandbox-secret"),
    redirectUri: dist.lqM(dist.YjP(), "https://example.com/callback"),
    refreshToken: dist.lqM(dist.YjP(), "sandbox-refresh-token"),
    accessToken: dist.lqM(dist.YjP(), "sandbox-access-token"),
    scopes: dist.lqM(strings, DEFAULT_SCOPES),
    accessTokenSeconds: dist.lqM(options_count, 3600),
    refreshTokenSeconds: dist.lqM(options_count, 30 * 24 * 3600),
    graceSeconds: dist.lqM(options_count, 120)
   }), {}),
   faults: dist.lqM(dist.YOg(faultSchema), []),
   latencyMs: dist.lqM(options_count, 0),
   uploadBytesPerSecond: dist.lqM(options_count, 0),
   rateLimit: dist.lqM(dist.rej({
    perMinute: dist.lqM(options_count),
    perDay: dist.lqM(options_count),
    retryAfter: dist.lqM(dist.zMY(), false),
    steps: dist.lqM(dist.YOg(dist.KIO([ "upload_token", "message" ])), [ "upload_token", "message" ])
   })),
   unwritable: dist.lqM(strings, []),
   recipients: dist.lqM(strings),
   posts: dist.lqM(dist.g1P(dist.YjP(), dist.YjP()), {}),
   mediaTokens: dist.lqM(strings, []),
   uploadTokenSeconds: dist.lqM(options_count, 3600),
   keepBytes: dist.lqM(dist.zMY(), true),
   keepBytesLimit: dist.lqM(options_count, 64 * 2 ** 20)
  });
  function resolveOptions({now: now = Date.now, ...options}) {
   const result = dist.xLC(optionsSchema, options);
   if (result.success) return {
    ...result.output,
    now: now
   };
   throw new TypeError(result.issues.map(issue => `sandbox option ${dist.BuJ(issue) ?? "(all)"}: ${issue.message}`).join("; "));
  }
  const MINUTE = 6e4;
  const DAY = 24 * 60 * MINUTE;
  function createRateLimiter({rateLimit: rateLimit, now: now}) {
   const seen = new Map;
   return {
    count(key, step) {
     if (rateLimit === void 0 || !rateLimit.steps.some(limited => limited === step)) return;
     const at = now();
     const times = (seen.get(key) ?? []).filter(time => time > at - DAY);
     seen.set(key, times);
     if (rateLimit.perDay !== void 0 && times.length >= rateLimit.perDay) refuse(429, GRPC.RESOURCE_EXHAUSTED, `daily quota of ${rateLimit.perDay} requests is used up`);
     const lastMinute = times.filter(time => time > at - MINUTE);
     if (rateLimit.perMinute !== void 0 && lastMinute.length >= rateLimit.perMinute) {
      const wait = Math.ceil(((lastMinute[0] ?? at) + MINUTE - at) / 1e3);
      refuse(429, GRPC.RESOURCE_EXHAUSTED, `rate limit of ${rateLimit.perMinute} requests per minute exceeded`, rateLimit.retryAfter ? {
       "retry-after": String(wait)
      } : {});
     }
     times.push(at);
    }
   };
  }
  var external_node_http_ = __webpack_require__(7067);
  var external_node_stream_promises_ = __webpack_require__(6466);
  async function giveAnswer(exchange, answer, manner = {}) {
   const {response: response, request: request} = exchange;
   await latency(exchange);
   if (manner.whole === false) response.setHeader("connection", "close");
   const {socket: socket} = request;
   if (manner.thenClose) response.once("finish", () => socket.end());
   writeHead(exchange, answer, Buffer.byteLength(answer.body));
   response.end(answer.body);
  }
  async function cutAnswer(exchange, answer) {
   await latency(exchange);
   const body = Buffer.from(answer.body);
   writeHead(exchange, answer, body.length);
   exchange.response.write(body.subarray(0, Math.floor(body.length / 2)), () => exchange.request.socket.destroySoon());
  }
  async function slowAnswer(exchange, answer, ms) {
   await latency(exchange);
   const body = Buffer.from(answer.body);
   writeHead(exchange, answer, body.length);
   exchange.response.flushHeaders();
   const step = Math.max(1, Math.ceil(body.length / 10));
   for (let start = 0; start < body.length; start += step) {
    await pause(ms / Math.ceil(body.length / step), exchange);
    exchange.response.write(body.subarray(start, start + step));
   }
   exchange.response.end();
  }
  async function hugeAnswer(exchange, answer, bytes) {
   await latency(exchange);
   const start = `${answer.body.toString().slice(0, -1)},"padding":"`;
   writeHead(exchange, answer, Buffer.byteLength(start) + bytes + 2);
   await (0, external_node_stream_promises_.pipeline)(function*() {
    yield start;
    const piece = Buffer.alloc(Math.min(bytes, 2 ** 16), "x");
    for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
    yield '"}';
   }, exchange.response);
  }
  function writeHead({response: response, entry: entry}, {status: status, headers: headers}, length) {
   entry.status = status;
   const bodiless = status === 204 || status === 304;
   response.writeHead(status, bodiless ? headers : {
    ...headers,
    "content-length": length
   });
  }
  async function latency(exchange) {
   const {latencyMs: latencyMs} = exchange.house.settings;
   if (latencyMs > 0) await pause(latencyMs, exchange);
  }
  const HTML = "<!doctype html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";
  const WRONG_SHAPES = {
   upload_token: {
    token: 5
   },
   upload: {
    id: "x",
    status: "error"
   },
   message: [],
   refresh: {
    access_token: null
   },
   other: {}
  };
  async function serve(exchange, route, effect) {
   const {entry: entry, request: request, house: house} = exchange;
   switch (effect?.kind) {
   case "reset_before":
    request.socket.resetAndDestroy();
    return;

   case "reset_in":
    await readUpTo(exchange, effect.bytes);
    request.socket.resetAndDestroy();
    return;

   case "hang":
    await drain(exchange);
    return;

   case "slow_read":
    if (effect.bytesPerSecond === 0) return;
    exchange.pace = effect.bytesPerSecond;
    break;

   case "delay":
    if (entry.step !== "upload") await readText(exchange).catch(passRefusal);
    await (0, promises_.setTimeout)(effect.ms, void 0, {
     signal: house.closing
    });
    break;

   case "status":
    if (effect.early) return giveAnswer(exchange, statusAnswer(effect));
    break;
   }
   const instead = effect === null ? null : replacement(effect, entry.step);
   const after = instead !== null && (instead.after ?? (instead.answer.status >= 200 && instead.answer.status < 300));
   if (instead !== null && !after) return giveAnswer(exchange, instead.answer, {
    whole: await drain(exchange)
   });
   const answer = await obey(exchange, route);
   const whole = await drain(exchange);
   if (effect?.kind === "reset_after") return void request.socket.resetAndDestroy();
   if (effect?.kind === "hang_after") return;
   if (!entry.took_effect) return giveAnswer(exchange, answer, {
    whole: whole
   });
   switch (effect?.kind) {
   case "cut_answer":
    return cutAnswer(exchange, answer);

   case "slow_answer":
    return slowAnswer(exchange, answer, effect.ms);

   case "huge_answer":
    return hugeAnswer(exchange, answer, effect.bytes ?? 64 * 2 ** 20);

   case "close_after":
    return giveAnswer(exchange, answer, {
     thenClose: true
    });

   default:
    return giveAnswer(exchange, instead?.answer ?? answer, {
     whole: whole
    });
   }
  }
  async function obey(exchange, route) {
   try {
    const answer = await route.answer(exchange);
    exchange.entry.took_effect = true;
    return answer;
   } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
   }
  }
  function passRefusal(error) {
   if (!(error instanceof Refusal)) throw error;
  }
  async function readUpTo(exchange, bytes) {
   const {entry: entry, request: request} = exchange;
   const enough = bytes ?? Math.floor(Number(request.headers["content-length"] ?? 2) / 2);
   if (enough === 0) return;
   for await (const _ of bodyOf(exchange)) if (entry.body_bytes >= enough) return;
  }
  function replacement(effect, step) {
   switch (effect.kind) {
   case "status":
    return {
     answer: statusAnswer(effect),
     after: effect.after
    };

   case "html":
    return {
     answer: page(effect.status ?? 502),
     after: effect.after
    };

   case "bad_json":
    return {
     answer: {
      ...jsonAnswer(200, {}),
      body: '{"status": "ok", "id":'
     },
     after: effect.after
    };

   case "wrong_shape":
    return {
     answer: jsonAnswer(200, effect.body ?? WRONG_SHAPES[step]),
     after: effect.after
    };

   case "redirect":
    return {
     answer: {
      status: effect.status ?? 307,
      headers: {
       location: effect.location
      },
      body: ""
     },
     after: effect.after
    };

   default:
    return null;
   }
  }
  function page(status) {
   return {
    status: status,
    headers: {
     "content-type": "text/html; charset=utf-8"
    },
    body: HTML
   };
  }
  function statusAnswer(effect) {
   const {status: status, code: code = grpcCodeFor(status), message: message = `the sandbox was told to answer ${status}`} = effect;
   const {body: body, contentType: contentType, headers: headers = {}} = effect;
   const answer = body === void 0 ? errorAnswer(status, code, message) : jsonAnswer(status, body);
   return {
    status: status,
    headers: {
     ...answer.headers,
     ...contentType === void 0 ? {} : {
      "content-type": contentType
     },
     ...headers
    },
    body: typeof body === "string" ? body : answer.body
   };
  }
  function bearerToken({request: request}) {
   const match = /^bearer +([^\s]+) *$/i.exec(request.headers.authorization ?? "");
   return match?.[1] ?? null;
  }
  function requireApiKey(exchange, permission) {
   const {settings: settings, rateLimiter: rateLimiter} = exchange.house;
   const key = exchange.request.headers["x-api-key"];
   if (typeof key !== "string" || key === "") refuse(401, GRPC.UNAUTHENTICATED, "x-api-key is missing");
   const permissions = Object.hasOwn(settings.apiKeys, key) ? settings.apiKeys[key] : void 0;
   if (permissions === void 0) refuse(401, GRPC.UNAUTHENTICATED, "x-api-key is not known");
   if (!permissions.includes(permission)) refuse(403, GRPC.PERMISSION_DENIED, `the API key lacks the permission ${permission}`);
   rateLimiter.count(key, exchange.entry.step);
  }
  function requireAccessToken(exchange, allowed) {
   const token = bearerToken(exchange);
   if (token === null) refuse(401, GRPC.UNAUTHENTICATED, "Authorization: Bearer with an access token is missing");
   const grant = configuredGrant(exchange, token) ?? exchange.house.oauth.grantOf(token);
   if (grant === null) refuse(401, GRPC.UNAUTHENTICATED, "the access token is not known or has expired");
   if (!grant.scopes.some(allowed)) refuse(403, GRPC.PERMISSION_DENIED, "the access token lacks the scope for this");
   return grant;
  }
  function configuredGrant({house: {settings: settings}}, token) {
   if (!Object.hasOwn(settings.accessTokens, token)) return null;
   const entry = settings.accessTokens[token];
   return Array.isArray(entry) ? {
    scopes: entry,
    userId: null
   } : entry;
  }
  var icons = __webpack_require__(4079);
  const MOST = 3;
  const buttons_icons = new Set(icons.R);
  const ACTIONS = {
   open_direct_link: isFilled,
   open_server_link: value => isObject(value) && (value.data === void 0 || isObject(value.data)),
   get_dynamic_action: value => isObject(value) && (value.data === void 0 || isObject(value.data)),
   open_post_page: value => isObject(value) && isFilled(value.post_token),
   open_post_manage_page: value => isObject(value) && isFilled(value.post_token)
  };
  function checkButtons(name, grid) {
   if (grid === void 0 || grid === null) return null;
   const rows = listIn(grid, "rows", name);
   for (const [index, row] of rows.entries()) for (const [place, button] of listIn(row, "buttons", `${name}.rows[${index}]`).entries()) checkButton(button, `${name}.rows[${index}].buttons[${place}]`);
   return grid;
  }
  function listIn(holder, key, where) {
   const list = isObject(holder) ? holder[key] : void 0;
   if (!Array.isArray(list)) refuseArgument(`${where} must be an object with the list "${key}"`);
   if (list.length === 0 || list.length > MOST) refuseArgument(`${where}.${key} must have 1 to ${MOST} entries, not ${list.length}`);
   return list;
  }
  function checkButton(button, where) {
   if (!isObject(button)) refuseArgument(`${where} must be an object`);
   if (!isFilled(button.caption)) refuseArgument(`${where}.caption must be a text that is not empty`);
   if (button.icon !== void 0 && !(typeof button.icon === "string" && buttons_icons.has(button.icon))) refuseArgument(`${where}.icon is not one of DivarIconsIconName`);
   const {action: action} = button;
   const names = isObject(action) ? Object.keys(action) : [];
   const [name] = names;
   if (!isObject(action) || name === void 0 || names.length > 1 || !Object.hasOwn(ACTIONS, name)) refuseArgument(`${where}.action must have exactly one of ${Object.keys(ACTIONS).join(", ")}`);
   if (!ACTIONS[name]?.(action[name])) refuseArgument(`${where}.action.${name} is not well formed`);
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function isFilled(value) {
   return typeof value === "string" && value.trim() !== "";
  }
  const KEPT_REQUESTS = 5e4;
  function createStore({keepBytes: keepBytes, keepBytesLimit: keepBytesLimit}) {
   const messages = [];
   const uploads = new Map;
   const bytes = new Map;
   let keptBytes = 0;
   const requests = [];
   const listeners = new Set;
   function emit(event) {
    for (const listener of listeners) try {
     listener(event);
    } catch {}
   }
   function keep(token, content) {
    if (content.length > keepBytesLimit) return;
    bytes.set(token, content);
    keptBytes += content.length;
    for (const [oldest, old] of bytes) {
     if (keptBytes <= keepBytesLimit) break;
     bytes.delete(oldest);
     keptBytes -= old.length;
    }
   }
   return {
    keepBytes: keepBytes,
    emit: emit,
    on(listener) {
     listeners.add(listener);
     return () => listeners.delete(listener);
    },
    addRequest(request) {
     requests.push(request);
     if (requests.length > KEPT_REQUESTS) requests.shift();
     emit({
      type: "request",
      request: request
     });
    },
    addUpload(upload, content) {
     uploads.set(upload.media_token, upload);
     if (content !== null) keep(upload.media_token, content);
     emit({
      type: "upload",
      upload: upload
     });
    },
    addMessage(message) {
     const stored = {
      id: `message-${messages.length + 1}`,
      ...message
     };
     messages.push(stored);
     emit({
      type: "message",
      message: stored
     });
     return stored;
    },
    upload: token => uploads.get(token),
    bytesOf: token => bytes.get(token),
    uploads: () => [ ...uploads.values() ],
    requests: () => requests,
    messages: () => messages,
    chats() {
     const chats = {};
     for (const message of messages) {
      chats[message.recipient] ??= [];
      chats[message.recipient]?.push(message);
     }
     return chats;
    }
   };
  }
  function conversationOfUser(userId) {
   return `conv-${(0, external_node_crypto_.createHash)("sha256").update(userId).digest("hex").slice(0, 16)}`;
  }
  const MESSAGE_TYPES = [ "TEXT", "IMAGE", "FILE", "VOICE", "LOCATION", "VIDEO", "CONTACT" ];
  const NO_BUTTONS = {
   buttons: null,
   sender_buttons: null,
   receiver_buttons: null
  };
  async function answerBotMessage(exchange) {
   requireApiKey(exchange, "CHAT_BOT_SEND_MESSAGE");
   const body = await readJsonObject(exchange);
   const content = readContent(exchange, body, "text_message");
   const buttons = checkButtons("buttons", body.buttons);
   const conversationId = exchange.parameters[0] ?? "";
   store(exchange, conversationId, {
    ...NO_BUTTONS,
    ...content,
    buttons: buttons
   });
   return jsonAnswer(200, {
    conversation_id: conversationId
   });
  }
  async function answerUserMessage(exchange) {
   requireApiKey(exchange, "CHAT_BOT_SEND_MESSAGE");
   const userId = exchange.parameters[0] ?? "";
   const grant = requireAccessToken(exchange, scope => scope === "CHAT_BOT_USER_MESSAGE_SEND");
   if (grant.userId !== null && grant.userId !== userId) refuse(403, GRPC.PERMISSION_DENIED, "the access token belongs to another user than user_id");
   const body = await readJsonObject(exchange);
   const content = readContent(exchange, body, "text_message");
   const buttons = checkButtons("buttons", body.buttons);
   const conversationId = conversationOfUser(userId);
   store(exchange, conversationId, {
    ...NO_BUTTONS,
    ...content,
    buttons: buttons
   });
   return jsonAnswer(200, {
    conversation_id: conversationId
   });
  }
  async function answerPostMessage(exchange) {
   requireApiKey(exchange, "CHAT_SEND_MESSAGE_OAUTH");
   const conversationId = exchange.parameters[0] ?? "";
   requireAccessToken(exchange, scope => maySendTo(exchange, conversationId, scope));
   const body = await readJsonObject(exchange);
   const content = readContent(exchange, body, "message");
   const sender_buttons = checkButtons("sender_buttons", body.sender_buttons);
   const receiver_buttons = checkButtons("receiver_buttons", body.receiver_buttons);
   store(exchange, conversationId, {
    ...NO_BUTTONS,
    ...content,
    sender_buttons: sender_buttons,
    receiver_buttons: receiver_buttons
   });
   return jsonAnswer(200, {
    status: 200,
    message: "message sent"
   });
  }
  function maySendTo({house: {settings: settings}}, conversationId, scope) {
   if (scope === "CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND") return true;
   if (scope === `CONVERSATION_SEND_MESSAGE.${conversationId}`) return true;
   const [, post] = /^CHAT_POST_CONVERSATIONS_MESSAGE_SEND\.(.+)$/.exec(scope) ?? [];
   if (post === void 0) return false;
   return !Object.hasOwn(settings.posts, conversationId) || settings.posts[conversationId] === post;
  }
  function readContent(exchange, body, textKey) {
   const text = body[textKey] ?? null;
   const token = body.media_token ?? null;
   if (text === null === (token === null)) refuseArgument(`exactly one of ${textKey} and media_token must be given`);
   if (body.type !== void 0 && !MESSAGE_TYPES.some(type => type === body.type)) refuseArgument(`type must be one of ${MESSAGE_TYPES.join(", ")}`);
   if (text !== null) {
    if (typeof text !== "string" || text.trim() === "") refuseArgument(`${textKey} must be a text that is not empty`);
    return {
     text: text,
     media_token: null,
     media: null
    };
   }
   if (typeof token !== "string" || !isKnown(exchange, token)) refuseArgument("media_token is not known");
   return {
    text: null,
    media_token: token,
    media: mediaOf(exchange, token)
   };
  }
  function isKnown({house: {settings: settings, store: store}}, token) {
   return store.upload(token) !== void 0 || settings.mediaTokens.includes(token);
  }
  function mediaOf({house: {store: store}}, token) {
   const upload = store.upload(token);
   if (upload === void 0) return null;
   const {sha256: sha256, size: size, file_name: file_name, media_type: media_type} = upload;
   return {
    sha256: sha256,
    size: size,
    file_name: file_name,
    media_type: media_type
   };
  }
  function store({house: {settings: settings, store: store}, entry: entry}, conversation_id, message) {
   const recipient = entry.recipient ?? "";
   if (settings.recipients !== void 0 && !settings.recipients.includes(recipient)) refuse(404, GRPC.NOT_FOUND, "there is no such recipient");
   if (settings.unwritable.includes(recipient)) refuse(412, GRPC.FAILED_PRECONDITION, "message delivery failed due to recipient's restriction");
   store.addMessage({
    recipient: recipient,
    conversation_id: conversation_id,
    ...message,
    at: settings.now()
   });
  }
  function createUploadTokens({uploadTokenSeconds: uploadTokenSeconds, now: now}) {
   const expiry = new Map;
   return {
    issue() {
     for (const [token, end] of expiry) if (end <= now()) expiry.delete(token);
     const token = (0, external_node_crypto_.randomBytes)(49).toString("base64");
     expiry.set(token, now() + uploadTokenSeconds * 1e3);
     return token;
    },
    spend(token) {
     const end = expiry.get(token);
     expiry.delete(token);
     return end !== void 0 && end > now();
    }
   };
  }
  async function answerUploadToken(exchange) {
   requireApiKey(exchange, "CHAT_UPLOAD_MEDIA");
   await readJsonObject(exchange);
   return jsonAnswer(200, {
    token: exchange.house.uploadTokens.issue()
   });
  }
  var lib = __webpack_require__(680);
  async function readFilePart(exchange, limit) {
   const seen = {};
   const complain = message => {
    seen.fault ??= message;
   };
   const form = openForm(exchange, limit);
   form.on("partsLimit", () => complain("the form has more than one part"));
   form.on("field", name => complain(`the part "${name}" carries no filename`));
   form.on("file", (field, stream, info) => {
    stream.on("limit", () => {
     seen.tooLarge = true;
    });
    stream.on("error", () => {});
    if (seen.part !== void 0) complain("the form has more than one part");
    if (field !== "file") complain(`the form field must be named "file", not "${field ?? ""}"`);
    if (!info.filename) complain('the part "file" carries no filename');
    const collect = collectBytes(stream, exchange.house.store.keepBytes);
    seen.part = () => ({
     field: field ?? "",
     fileName: info.filename ?? "",
     type: info.mimeType,
     ...collect()
    });
   });
   try {
    await (0, external_node_stream_promises_.pipeline)(bodyOf(exchange), form);
   } catch (error) {
    if (exchange.request.destroyed && !exchange.request.complete) throw error;
    refuseArgument(`the multipart body is malformed: ${error.message}`);
   }
   if (seen.fault !== void 0) refuseArgument(seen.fault);
   if (seen.part === void 0) refuseArgument('the form has no part named "file"');
   if (seen.tooLarge) refuse(413, GRPC.OUT_OF_RANGE, `the file is larger than ${limit} bytes`);
   return seen.part();
  }
  function openForm({request: request}, limit) {
   try {
    return lib({
     headers: request.headers,
     preservePath: true,
     defParamCharset: "utf8",
     limits: {
      parts: 2,
      fieldSize: 1024,
      headerPairs: 50,
      fileSize: limit + 1
     }
    });
   } catch (error) {
    refuseArgument(`the multipart body is malformed: ${error.message}`);
   }
  }
  function collectBytes(stream, keepBytes) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   const chunks = [];
   let head = Buffer.alloc(0);
   let size = 0;
   stream.on("data", chunk => {
    if (head.length < HEAD_BYTES) head = Buffer.concat([ head, chunk.subarray(0, HEAD_BYTES - head.length) ]);
    hash.update(chunk);
    size += chunk.length;
    if (keepBytes) chunks.push(chunk);
   });
   return () => ({
    size: size,
    sha256: hash.digest("hex"),
    head: head,
    content: keepBytes ? Buffer.concat(chunks) : null
   });
  }
  async function answerUpload(exchange) {
   const {settings: settings, store: store, uploadTokens: uploadTokens} = exchange.house;
   const mediaType = requireMediaType(exchange.parameters[0] ?? "");
   const token = bearerToken(exchange);
   if (token === null) refuse(401, GRPC.UNAUTHENTICATED, "Authorization: Bearer with an upload token is missing");
   const length = exchange.request.headers["content-length"];
   if (length === void 0) refuse(411, GRPC.INVALID_ARGUMENT, "Content-Length is required");
   if (contentTypeOf(exchange.request) !== "multipart/form-data") refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be multipart/form-data");
   if (!uploadTokens.spend(token)) refuse(401, GRPC.UNAUTHENTICATED, "the upload token is not known, has expired or has been used");
   const part = await readFilePart(exchange, sizeLimit(mediaType));
   const extension = extensionOf(part.fileName);
   const allowed = allowedExtensions(mediaType);
   if (!allowed.includes(extension)) refuseArgument(`"${extension}" is no format of ${mediaType}; allowed are ${allowed.join(", ")}`);
   if (part.size === 0) refuseArgument("the file is empty");
   if (!contentAgrees(mediaType, extension, part.head)) refuseArgument(`the content is not what a file named .${extension} holds`);
   const media_token = (0, external_node_crypto_.randomUUID)();
   store.addUpload({
    media_token: media_token,
    media_type: mediaType,
    file_name: part.fileName,
    part_type: part.type,
    size: part.size,
    sha256: part.sha256,
    content_length: Number(length),
    field: part.field,
    at: settings.now()
   }, part.content);
   return jsonAnswer(200, {
    id: media_token,
    status: "ok"
   });
  }
  function requireMediaType(value) {
   const mediaType = catalog.Z2.find(known => known === value);
   if (mediaType === void 0) refuseArgument(`media_type must be one of ${catalog.Z2.join(", ")}`);
   return mediaType;
  }
  const ENDPOINTS = [ {
   method: "POST",
   path: /^\/experimental\/open-platform\/chat\/upload$/,
   step: "upload_token",
   answer: answerUploadToken
  }, {
   method: "POST",
   path: /^\/v1\/open-platform\/chat\/bot\/conversations\/([^/]+)\/messages$/,
   step: "message",
   recipient: "bot",
   answer: answerBotMessage
  }, {
   method: "POST",
   path: /^\/v1\/open-platform\/chat\/bot\/users\/([^/]+)\/messages$/,
   step: "message",
   recipient: "user",
   answer: answerUserMessage
  }, {
   method: "POST",
   path: /^\/v2\/open-platform\/conversations\/([^/]+)\/messages$/,
   step: "message",
   recipient: "post",
   answer: answerPostMessage
  }, {
   method: "POST",
   path: /^\/upload\/([^/]+)$/,
   step: "upload",
   answer: answerUpload
  }, {
   method: "POST",
   path: /^\/oauth2\/token$/,
   step: "refresh",
   answer: answerRefresh
  } ];
  function findRoute(method, target) {
   const path = target.split("?", 1)[0] ?? "";
   for (const endpoint of ENDPOINTS) {
    const match = endpoint.path.exec(path);
    if (match === null) continue;
    if (method !== endpoint.method) {
     const allow = {
      allow: endpoint.method
     };
     return other(() => refuse(405, GRPC.UNIMPLEMENTED, `only ${endpoint.method} is allowed`, allow));
    }
    const parameters = decode(match.slice(1));
    if (parameters === null) return other(() => refuseArgument("the path is not well percent-encoded"));
    const {step: step, answer: answer, recipient: recipient} = endpoint;
    if (recipient === void 0) return {
     step: step,
     parameters: parameters,
     answer: answer
    };
    return {
     step: step,
     parameters: parameters,
     answer: answer,
     recipient: `${recipient}:${parameters[0]}`
    };
   }
   return other(() => refuse(404, GRPC.NOT_FOUND, "there is no such endpoint"));
  }
  function other(complain) {
   return {
    step: "other",
    parameters: [],
    answer: async () => complain()
   };
  }
  function decode(segments) {
   try {
    return segments.map(segment => decodeURIComponent(segment));
   } catch {
    return null;
   }
  }
  function isOwn({method: method, url: url = ""}) {
   return /^\/_sandbox([/?]|$)/.test(url) || (method === "GET" || method === "HEAD") && /^\/(\?|$)/.test(url);
  }
  function createHttpServer(house, faults, control, watch) {
   const connections = new WeakMap;
   let connectionCount = 0;
   let requestCount = 0;
   function connectionNumber(socket) {
    const known = connections.get(socket);
    if (known !== void 0) return known;
    connectionCount += 1;
    connections.set(socket, connectionCount);
    return connectionCount;
   }
   function log(request, route) {
    requestCount += 1;
    return {
     id: requestCount,
     step: route.step,
     method: request.method ?? "",
     path: request.url ?? "",
     status: null,
     at: house.settings.now(),
     duration_ms: null,
     ...route.recipient === void 0 ? {} : {
      recipient: route.recipient
     },
     headers: request.headers,
     raw_headers: request.rawHeaders,
     body: null,
     body_bytes: 0,
     connection: connectionNumber(request.socket),
     took_effect: false
    };
   }
   async function handle(request, response) {
    const route = findRoute(request.method ?? "", request.url ?? "");
    const entry = log(request, route);
    const effect = faults.take(route.step, route.recipient);
    if (effect !== null) entry.fault = effect.kind;
    house.store.addRequest(entry);
    const begun = performance.now();
    const {socket: socket} = request;
    watch().begin(socket);
    response.once("close", () => {
     entry.duration_ms = Math.round((performance.now() - begun) * 1e3) / 1e3;
     watch().end(socket);
     house.store.emit({
      type: "request",
      request: entry
     });
    });
    const pace = route.step === "upload" ? house.settings.uploadBytesPerSecond : 0;
    const {parameters: parameters} = route;
    const exchange = {
     house: house,
     request: request,
     response: response,
     entry: entry,
     parameters: parameters,
     pace: pace,
     text: null
    };
    try {
     await serve(exchange, route, effect);
    } catch (error) {
     if (socket.destroyed || house.closing.aborted) return;
     const message = `the sandbox failed: ${error.message}`;
     if (response.headersSent) socket.destroy(); else await giveAnswer(exchange, errorAnswer(500, GRPC.INTERNAL, message), {
      whole: false
     });
    }
   }
   const server = external_node_http_.createServer({
    keepAliveTimeout: 6e4,
    requestTimeout: 0,
    headersTimeout: 0
   }, (request, response) => {
    request.on("error", () => {});
    response.on("error", () => {});
    const answered = isOwn(request) ? control(request, response) : handle(request, response);
    answered.catch(() => request.socket.destroy());
   });
   server.on("clientError", (error, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
    const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
    const body = errorAnswer(400, GRPC.INVALID_ARGUMENT, "this is not HTTP").body;
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
   });
   return server;
  }
  async function startSandbox(options = {}) {
   const settings = resolveOptions(options);
   const store = createStore(settings);
   const faults = createFaults();
   const closing = new AbortController;
   const house = {
    settings: settings,
    store: store,
    uploadTokens: createUploadTokens(settings),
    oauth: createOauth(settings),
    rateLimiter: createRateLimiter(settings),
    closing: closing.signal
   };
   const sandbox = {
    state: () => structuredClone({
     ...record(),
     faults: faults.list()
    }),
    chats: () => structuredClone(store.chats()),
    uploads: () => structuredClone(store.uploads()),
    requests: () => structuredClone(store.requests()),
    fault(fault) {
     const rule = parseFault(fault);
     if (rule.effect.kind === "refuse") listener.refuse(rule.effect); else faults.add(rule);
     store.emit({
      type: "faults",
      faults: faults.list()
     });
    },
    clearFaults() {
     faults.clear();
     listener.stopRefusing();
     store.emit({
      type: "faults",
      faults: []
     });
    },
    on: listener => store.on(event => listener(structuredClone(event)))
   };
   const record = () => ({
    chats: store.chats(),
    uploads: store.uploads(),
    requests: store.requests()
   });
   const server = createHttpServer(house, faults, createControl(sandbox, store), () => listener);
   const listener = createListener(server);
   const port = await listener.listen(settings.port, settings.host);
   for (const fault of settings.faults) sandbox.fault(fault);
   const host = settings.host === "::1" ? "[::1]" : settings.host;
   return {
    ...sandbox,
    url: `http://${host}:${port}`,
    port: port,
    async close() {
     closing.abort();
     await listener.close();
    }
   };
  }
  async function serveSandbox(options) {
   const sandbox = await startSandbox({
    port: options.port
   });
   const {url: url, port: port} = sandbox;
   process.stdout.write(options.json ? `${JSON.stringify({
    url: url,
    port: port
   })}\n` : howTo(url));
   await Promise.race([ (0, external_node_events_.once)(process, "SIGINT"), (0, external_node_events_.once)(process, "SIGTERM") ]);
   await sandbox.close();
  }
  function howTo(url) {
   const bases = `--api-url ${url} --upload-url ${url} --oauth-url ${url}`;
   return `The sandbox stands in for Divar at ${url} until you press Ctrl-C. Nothing leaves this machine.\n\nIn another terminal:\n\n  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token\n  ${ownName()} post ${bases} \\\n    --conversation-id demo --message 'سلام {{date_fa}}' PHOTO.png\n\nWhat has arrived: ${url} in a browser, or ${url}/_sandbox/chats as JSON\n`;
  }
  function ownName() {
   const script = process.argv[1] ?? "";
   if ((0, external_node_path_.basename)(script) === "divar-chat-media") return "divar-chat-media";
   return `node ${(0, external_node_path_.relative)(process.cwd(), script) || script}`;
  }
 },
 4079: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => ICON_NAMES
  });
  const ICON_NAMES = `\n  KEYBOARD_ARROW_RIGHT KEYBOARD_ARROW_LEFT ARROW_FORWARD REFRESH REMOVE SEND DELETE PHOTO_LIBRARY ADD CLOSE\n  CHECKED CHECK_BOX CHECK_BOX_OUTLINE_BLANK CHAT_DOUBLE CONTENT_COPY REPORT CAT_VEHICLES PERSON CALL\n  CAT_ELECTRONIC_DEVICES PLACE HISTORY CHECK_CIRCLE ACCESS_TIME INFO_OUTLINE PAYMENT SHOW_CHART\n  CONTACT_PHONE TRENDING_UP CAR_BODY INSPECT CAR_TIRES CAR_ELECTRONICS CAR_ENGINE CAR_HYDRAULICS CAR_OPTIONS\n  CAR_DOCUMENTS CANCEL WARNING HELP MONEY KARNAMEH EDIT SUPPORT CAR_INSPECTED TERMS LADDER_COLLECTION\n  HOUSE_INSPECTION ADD_CIRCLE GAVEL LADDER_GROUP VISIBILITY TIMER LOCK BLOCK EMAIL_OUTLINE ASSIGNMENT_IND\n  TOC EXIT_TO_APP HELP_OUTLINE TELEPHONE EVENT_NOTE COMMUNITY REAL_ESTATE VR NUM_1 NUM_2 NUM_3 NUM_4 NUM_5\n  NUM_6 NUM_7 NUM_8 NUM_9 ELEVATOR PARKING CABINET BALCONY TEXTURE WC SNOWFLAKE SUNNY THERMOMETER VERIFIED\n  SETTINGS CREDIT_ACCOUNT CAR_AUCTION CONCIERGE_SALE INFO MARKETPLACE_GENERAL MARKETPLACE_HOME\n  MARKETPLACE_PERSONAL MARKETPLACE_ELECTRONIC_DEVICES INDICATOR_F SHARE CAR_INSPECTION VERIFIED_USER\n  MARKETPLACE_LIST BINDER STAR CAR_AMENITY CAR_SAFETY CAR_EQUIPMENT BUSINESS_REAL_ESTATE_AGENCY\n  BUSINESS_MARKETPLACE BUSINESS_AUTO_DEALERSHIP LOCAL_SHIPPING MOPED TEXT_SMS_OUTLINE PLACE_F\n  MOBILE_FRIENDLY STAR_BORDER IMAGE_OUTLINE ARTICLE_OUTLINE POST_FEEDBACK DOWNLOAD FILTER SUPPORT_AGENT\n  MORE_VERT BOOKMARK BOOKMARK_BORDER GIFT ANALYTICS STORE STORE_OUTLINE CAT_BUSINESSES CAT_FOR_THE_HOME\n  CAT_SERVICES CAT_PERSONAL CAT_LEISURE_HOBBIES CAT_JOBS SCHOOL NOTE LOGOUT PERSON_ADD ADVERT ADVERT_OUTLINE\n  ACCESS_TIME_OUTLINE NOTE_OUTLINE PAYMENT_OUTLINE INSTAGRAM TAG_CHECK_CIRCLE FULLSCREEN ADD_CIRCLE_OUTLINE\n  NOTE_ADD_OUTLINE BRAND_ALFA_ROMEO BRAND_AMICO BRAND_ARIO BRAND_ARISAN BRAND_AUDI BRAND_BAIC BRAND_BESTURN\n  BRAND_BISU BRAND_BMW BRAND_BORGWARD BRAND_BRILLIANCE BRAND_BUICK BRAND_BYD BRAND_CAPRA BRAND_CHANGAN\n  BRAND_CHERY BRAND_CHEVROLET BRAND_CITROEN BRAND_DAEWOO BRAND_DATSUN BRAND_DEER BRAND_DELICA BRAND_DENA\n  BRAND_DIGNITY BRAND_DODGE BRAND_DOMY BRAND_DONGFENG BRAND_DS BRAND_FARDA BRAND_FAW BRAND_FIAT\n  BRAND_FIDELITY BRAND_FORD BRAND_FOTON BRAND_GAC_GONOW BRAND_GEELY BRAND_GREATWALL BRAND_HAFEI_LOBO\n  BRAND_HAIMA BRAND_HANTENG BRAND_HAVAL BRAND_HILLMAN BRAND_HONDA BRAND_HUMMER BRAND_HYOSOW BRAND_HYUNDAI\n  BRAND_IRANKHODRO_VAN BRAND_ISUZU BRAND_IVECO BRAND_JAC BRAND_JAGUAR BRAND_JEEP BRAND_JMC BRAND_JOYLONG\n  BRAND_KIA BRAND_KMC BRAND_LADA BRAND_LAMBORGHINI BRAND_LAND_ROVER BRAND_LANDMARK BRAND_LEXUS BRAND_LIFAN\n  BRAND_LOTUS BRAND_LUXGEN BRAND_MASERATI BRAND_MAXUS BRAND_MAZDA BRAND_MERCEDESBENZ BRAND_MG BRAND_MINI\n  BRAND_MITSUBISHI BRAND_MVM BRAND_NARVAN BRAND_NISSAN BRAND_OLDSMOBILE BRAND_OPEL BRAND_PAYKAN BRAND_PAZHAN\n  BRAND_PEUGEOT BRAND_PONTIAC BRAND_PORSCHE BRAND_PRIDE BRAND_PROTON BRAND_QUICK BRAND_RAYEN BRAND_RENAULT\n  BRAND_RICH BRAND_RIGAN BRAND_RUNNA BRAND_SAINA BRAND_SAIPA BRAND_SAMAND BRAND_SEAT BRAND_SHAHIN\n  BRAND_SINAD BRAND_SMART BRAND_SSANGYONG BRAND_SUBARU BRAND_SUZUKI BRAND_SWM BRAND_TARA BRAND_TIBA\n  BRAND_TOYOTA BRAND_UAZ BRAND_VOLKSWAGEN BRAND_VOLVO BRAND_ZAMYAD BRAND_ZOTYE BRAND_SOUEAST ARCHWAY METRO\n  POI STREET_SIGN TREES EARNEST RESTAURANT BACKPACK STETHOSCOPE MOSQUE HOSPITAL CAPSULE BANK CART SHOPPING\n  BRAND_CHRYSLER BRAND_DAIHATSU BRAND_FOWNIX BRAND_ROLLSROYCE TUNE EXCHANGE BABY BAGUETTE BUS COFFEE FRUIT\n  GAS_STATION GYM HAMBURGER HIGHWAY MEDIC SCHOOL_OUTLINE TAXI CAMERA CAMERA_O EYE_OFF BRAND_DAYUN\n  BRAND_MAXMOTOR VIDEOCAM BRAND_ACER BRAND_ALCATEL BRAND_AMAZON BRAND_APPLE BRAND_ARCHOS BRAND_ASUS\n  BRAND_BLACKBERRY BRAND_BLU BRAND_CATERPILLAR BRAND_ENERGIZER BRAND_GIGABYTE BRAND_GIONEE BRAND_GLX\n  BRAND_GOOGLE BRAND_GPLUS BRAND_HONOR BRAND_HTC BRAND_HUAWEI BRAND_LENOVO BRAND_LG BRAND_MEIZU\n  BRAND_MICROMAX BRAND_MICROSOFT BRAND_MOTOROLA BRAND_NOKIA BRAND_ONEPLUS BRAND_OPPO BRAND_PANASONIC\n  BRAND_PHILIPS BRAND_PIXEL BRAND_PRESTIGIO BRAND_RAZER BRAND_REALME BRAND_SAMSUNG BRAND_SHARP\n  BRAND_SONY_ERICSSON BRAND_SONY BRAND_VERTU BRAND_VIVO BRAND_XIAOMI BRAND_YOTA BRAND_ZTE BRAND_INROADS\n  VIDEOCAM_O SHIELD_PHONE SHIELD_PHONE_O BRAND_LAMARI VERIFIED_GREEN CHART CHART_O LAUNCH WALLET TRASH_O\n  TRASH_F BRAND_RESPECT BRAND_TIGARD FILE FILE_O IMAGE_OUTLINE_O CONTACT_PHONE_O PUZZLE PUZZLE_OUTLINE\n  CALL_OUTGOING CALL_INCOMING CALL_MISSED CALL_BLOCKED ARCHIVE ARCHIVE_O CHAT_BUBBLE CHAT_BUBBLE_F MOBILE_1\n  MOBILE_2 MOBILE_3 MOBILE_4 MOBILE_5 MOBILE_6 MOBILE_7 CARPET_1 CARPET_2 CARPET_3 CARPET_4 CARPET_5\n  CARPET_6 SOFA_1 SOFA_2 SOFA_3 SOFA_4 SOFA_5 SOFA_6 LIGHTS_2 LIGHTS_1 LIGHTS_3 LIGHTS_4 LIGHTS_5\n  BATTERY_CHARGING BATTERY_HORIZ_075 BATTERY_PROFILE BUILD_CIRCLE HEADPHONES INVENTORY SMARTPHONE\n  HOME_INSPECTION MOBILE_INSPECTION CAR_COLOR_BLUE CAR_COLOR_CHERRY CAR_COLOR_PERSIANBLUE CAR_COLOR_EGGPLANT\n  CAR_COLOR_BRONZE CAR_COLOR_BEIGE CAR_COLOR_PURPLE CAR_COLOR_ONIONSKIN CAR_COLOR_TITANIUM CAR_COLOR_GRAY\n  CAR_COLOR_KHAKI CAR_COLOR_SLATEGRAY CAR_COLOR_CHARCOAL CAR_COLOR_YELLOW CAR_COLOR_CRIMSON CAR_COLOR_OLIVE\n  CAR_COLOR_GREEN CAR_COLOR_LIGHTSLATEGRAY CAR_COLOR_NAVYBLUE CAR_COLOR_WHITE CAR_COLOR_OYSTERWHITE\n  CAR_COLOR_GOLDEN CAR_COLOR_LIGHTGRAY CAR_COLOR_WARMGRAY CAR_COLOR_JUJUBE CAR_COLOR_RED CAR_COLOR_BROWN\n  CAR_COLOR_CARBONBLACK CAR_COLOR_DARKRED CAR_COLOR_COPPER CAR_COLOR_BLACK CAR_COLOR_MOCHA CAR_COLOR_ORANGE\n  CAR_COLOR_BLUESILVER CAR_COLOR_SILVER CAR_COLOR_DIMGRAY CAR_COLOR_JADEGREEN DIVAR_LOGO CAR_COLOR_CREAM\n  CAR_FRONT_SIDE CAR_BACK_SIDE CAR_DRIVER_SIDE CAR_PASSENGER_SIDE CAR_ODOMETER CRAFTSMEN KITCHEN_UTENSILS\n  STOVES_HEATERS_FIREPLACES TRAVEL_PACKAGES WATER_HEATER_PACKAGE_RADIATOR STAIRS ACCESSIBILITY MAP_VIEW\n  THUMB_DOWN THUMB_UP VIDEOCAM_PLUS BADGE BADGE_F RADIO_BUTTON_UNCHECKED POLICE SORT_ASCENDING\n  BUSINESS_PERSONAL BRAND_XTRIM BRAND_BESTUNE BRAND_GAC BRAND_VENUCIA BRAND_VGV BRAND_ZX_AUTO BRAND_QINGLING\n  BUSINESS_JOBS SHIELD_CHECK_CIRCLE SCRIPT_TEXT DOT_INDICATOR CLOCK MAP_MARKER TOMAN_SIGN CHECK_DECOGRAM\n  LADDER RUNNING_MAN CALENDAR_TEXT HOME ADMINISTRATIVE_DOC ANALOG_WATCH ANKLE_BOOTS BARTER BOOTS BRIEFCASE\n  CAPACITY CARPET_DIMENSIONS CHAIRS CHANDELIER COLOR_BEAKER CONDITION CONTROLLER COSMETICS CPU DIGITAL_WATCH\n  DOOR DRESS_SHOES ELECTRICAL FAKE_BADGE FANNY_PACK FURNITURE FURNITURE_CLASSIC FURNITURE_SOFA HANDBAG HDMI\n  HERBAL_PILLS HOME_AREA INSTALLMENT_SALE IRANCELL IRAN_MAP JEWELRY_ANKLET JEWELRY_BRACELET JEWELRY_EARRINGS\n  JEWELRY_NECKLACE JEWELRY_RING JEWELRY_SET LAN LOAFERS MAN MAN_AND_WOMAN MATERIAL MCI MEDICAL MEMORY MODEM\n  MONEY_BILLS NINTENDO ORIGINAL_BADGE PAPER_DEED PARKING_LOT PERFUMES PLAY_STATION RAM RECEIVING_HAND\n  RIGHTEL SANDALS SCISSORS SCREEN_SIZE SHAKING_HANDS SHOULDER_BAG SIDE_TABLE SIM SIM_HOLDER SKIN_CARE\n  SLIPPERS SMART_WATCH SNEAKERS SPEEDOMETER SPORT_BAG STAIRCASE STORAGE UMBRELLA USB WOMAN WORLD_MAP XBOX\n  SHIELD_CHECK CAR BUILDING STOP_WATCH CHATBOT CHATBOT_OUTLINE APARTMENT_RENT APARTMENT_SELL COMMERCIAL_RENT\n  COMMERCIAL_SELL HOUSE_VILLA_RENT HOUSE_VILLA_SELL INDUSTRY_AGRICULTURE_BUSINESS_RENT\n  INDUSTRY_AGRICULTURE_BUSINESS_SELL OFFICE_RENT OFFICE_SELL PARTNERSHIP PLOT_OLD PRESELL\n  REAL_ESTATE_SERVICES RESIDENTIAL_RENT RESIDENTIAL_SELL SHOP_RENT SHOP_SELL SUITE_APARTMENT TEMPORARY_RENT\n  VILLA WORKSPACE IMAGE_MULTIPLE SHATEL_MOBILE MEGAPHONE_F MEGAPHONE YEKTANET TAPSELL DAART CLOSE_CIRCLE\n  CLOSE_CIRCLE_F ACCESSORIES ACCOUNTING_AND_FINANCE ACCOUNTING_FINANCE_LEGAL ADMINISTRATION_AND_HR\n  AIR_CONDITIONING_FAN_COIL ANIMALS APPLIANCE ARTIFICIAL_FLOWER AUDIO_VIDEO BABY_AND_TOYS BALL_SPORTS\n  BARBERSHOP_AND_BEAUTYSALON BATCH BATHROOMS BATHROOM_ACCESSORIES BEAUTY_AND_HAIRCARE BED_PILLOW_BLANKET\n  BED_SERVICE BED_SHEET BICYCLE BIRDS BOAT BOOKCASE_SHELF BOOK_STUDENT_LITERATURE BUFFET_SHOWCASES\n  BUILDING_EQUIPMENT BUS_METRO_TRAIN CAFE_AND_RESTAURANT CAMERA_CAMCODERS CAMPING_OUTDOOR CARE_HEALTH_BEAUTY\n  CARPET CARPET_MOQUETTE CARS CAR_AND_MOTOR CAT CATERING CCTV CHAIR_BENCH CHANDELIERS\n  CHILDRENS_CLOTHING_AND_SHOE CHILDRENS_FURNITURE CHILD_CAR_SEAT CLASSIC CLEANING CLEANING_SUPPLIES\n  CLOTHES_RACK CLOTHING CLOTHING_AND_SHOES COIN_STAMP COMPUTERS COMPUTER_AND_IT COMPUTER_AND_MOBILE CONCERT\n  CONFERENCE_MEETING CONSTRUCTION_CRAFT CONTAINERS CONTAINER_ORGANIZERS COOKING_UTENSILS CRAFTS\n  CURTAINS_TABLE_COVER DECORATION DESK DESKTOPS DETERGENT_TISSUE DINING_TABLE DISHWASHER DIVING_WATERSPORTS\n  DOG DRINK_MAKER DRUMS_PERCUSSION EDUCATION EDUCATIONAL EVENT EVENTS_SPORTS FAN_VENTILATOR_HUMIDIFIER\n  FARM_ANIMALS FIGURINES FISH FISHING FOOD_AND_DRINK FOOD_MILL FOR_SALE FURNITURE_WOOD\n  GAME_CONSOLES_AND_VIDEO_GAMES GARDEN_AND_LANDSCAPING GIFT_CERTIFICATE GUITAR_BASS_AMPLIFIER HEALTH_BEAUTY\n  HEAVY HISTORICAL HISTORICAL_OBJECTS HOBBY_COLLECTIBLES HOME_CATERING HOME_LIGHTING HORSES_EQUESTRIAN\n  INDUSTRIAL_MACHINERY INDUSTRIAL_TECHNOLOGY JANITORIAL_CLEANING JEWELRY JEWELRY_AND_WATCHES JUICERS LAMPS\n  LAMPSHADE LAPTOPS LEISURE_HOBBIES_TOYS LIGHT LITERARY LOST_AND_FOUND LOST_ANIMALS LOST_THINGS\n  LUMBAR_PILLOW MAGAZINES MAT MATTRESS MEDIA_ADVERTISING MEDICAL_EQUIPMENT MIRROR MOBILE_PHONES\n  MOBILE_TABLET MOBILE_TABLET_ACCESSORIES MODEM_AND_NETWORK_EQUIPMENT MOQUETTE MOTORCYCLES MOVIES_AND_MUSIC\n  MP3_PLAYER MUSICAL_INSTRUMENTS NATURAL_PLANTS OFFICES OFFICE_DECORATION OTHER_APPLIANCES\n  OVEN_BAKING_APPLIANCES PAINTINGS_PICTURE PARTS_ACCESSORIES PARTS_AND_ACCESSORIES PERSONAL_TOYS PHONE_DESK\n  PIANO_KEYBOARD PICTORIAL_CARPET POT_KETTLE PRINTER_SCANER_COPIER RANGE_HOOD REFRIGERATOR_FREEZER RELIGIOUS\n  RENTAL REPTILE RESEARCH RHINESTONES RODENTS_RABBITS RUBBER_CARPET RUGS_WOOLEN_CLOTH SALES_MARKETING\n  SEWING_ACCESSORIES SEWING_KNITTING SEWING_MACHINE SHOES_BELT_BAG SHOE_RACK_DRAWER SHOP_AND_CASH\n  SHOP_RESTAURANT SIM_CARD SLEEP_GOODS SPORT SPORT_LEISURE STATIONERY STEAM_IRON STEREO_SURROUND\n  STROLLERS_AND_ACCESSORIES TABLECLOTHS TABLET TEACHING THEATRE_AND_CINEMA TICKET TICKETS_SPORTS TOOLBOX\n  TRADITIONAL TRAINING TRANSPORT TRANSPORTATION TV_PROJECTOR TV_STAND VACUUMS_CLEANER\n  VENTILATION_COOLING_HEATING VIDEO_DVDPLAYER VIOLINS VOLUNTEERS WALL_CLOCK WASHING_CLEANING\n  WASHING_MACHINES WATCHES WATER_COOLER WATER_COOLER_REFINERY WC_ACCESSORIES WIND WINTER_SPORTS\n  WORK_EQUIPMENT YARN_LIGHTS ARTICLE_MAGNIFIER ARTICLE_MAGNIFIER_F FOOTNOTE SPARKLES_F HAND_CLICK WHATS_APP\n  CHAT_SPARKLES PUZZLE_SPARKLES AI_STARS CRISIS_SUPPORT TEMPORARY_SHELTER VOLUNTEER_AID EMERGENCY_EQUIPMENT\n  RIDE_SHARING LINK BUSINESS_SERVICES BELL THUMB_DOWN_BORDER THUMB_UP_BORDER CALL_MADE CALL_RECEIVED CALL_O\n  AI_STARS_F CHEVRON_DOWN TAG_O PHONE_SPARKLES PAINT_BRUSH VIDEO_LIBRARY MAGNIFIER_SPARKLE PIN_VARIANT\n  MORE_HORIZONTAL_O HEART BALE CAT_HOME_KITCHEN CAT_TOOLS_MATERIALS_EQUIPMENT PASSKEY\n`.trim().split(/\s+/);
 }
};
