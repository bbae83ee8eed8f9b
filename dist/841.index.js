export const id = 841;

export const ids = [ 841 ];

export const modules = {
 1485: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => listenForCancel
  });
  const GRACE_MS = 5e3;
  const ECHO_MS = 300;
  function listenForCancel(options = {}) {
   const stop = new AbortController;
   const kill = new AbortController;
   let since = 0;
   const cancel = () => {
    if (stop.signal.aborted) {
     if (options.onCancel && Date.now() - since > ECHO_MS) kill.abort(new Error("cancelled"));
     return;
    }
    since = Date.now();
    stop.abort(new Error("cancelled"));
    options.onCancel?.();
    setTimeout(() => kill.abort(new Error("cancelled")), GRACE_MS).unref();
   };
   process.on("SIGINT", cancel);
   process.on("SIGTERM", cancel);
   return {
    stop: stop.signal,
    kill: kill.signal
   };
  }
 },
 5233: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => systemClock
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  const systemClock = {
   now: Date.now,
   sleep: async (milliseconds, signal) => {
    signal?.throwIfAborted();
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, signal ? {
     signal: signal
    } : {}).catch(error => {
     throw signal?.aborted ? signal.reason : error;
    });
   },
   random: Math.random
  };
 },
 1014: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => KeeperError,
   e: () => sentence
  });
  class KeeperError extends Error {
   name="KeeperError";
   passing;
   constructor(message, about) {
    super(message, about.cause === void 0 ? void 0 : {
     cause: about.cause
    });
    this.passing = about.passing;
   }
  }
  function sentence({place: place}, {message: message}) {
   return `${place.replace(/^the /, "The ")} ${message}`;
  }
 },
 5386: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => fileKeeper,
   O: () => readTokenFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var _keeper_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1014);
  const LARGEST_BYTES = 16 * 1024;
  const OWNER_ONLY = 384;
  function fileKeeper(path) {
   return {
    place: "refresh_token_file",
    load: () => readTokenFile(path),
    async prove() {
     await readTokenFile(path);
     const temporary = await writeBeside(path, "x".repeat(LARGEST_BYTES));
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
      force: true
     });
    },
    async keep(refreshToken) {
     const temporary = await writeBeside(path, `${refreshToken}\n`);
     try {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
     } catch (error) {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
       force: true
      });
      throw unusable("it can’t be replaced", error);
     }
     await flushFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    }
   };
  }
  async function readTokenFile(path) {
   const handle = await openTokenFile(path);
   if (handle === null) return null;
   try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw unusable("it is not a regular file");
    if (process.platform !== "win32" && (stats.mode & 63) !== 0) {
     const mode = (stats.mode & 511).toString(8).padStart(4, "0");
     throw unusable(`others can read or write it (mode ${mode}). Take the token for known: ask for consent again, and run chmod 600 on the file`);
    }
    if (stats.size > LARGEST_BYTES) throw unusable(`it has ${stats.size} bytes, too many for a token`);
    const content = (await handle.readFile("utf8")).trim();
    if (content === "") throw unusable("it is empty. Put the refresh token into it, or delete it");
    if (!/^[\x21-\x7E]+$/.test(content)) throw unusable("it holds something else than one token on one line");
    return content;
   } finally {
    await handle.close();
   }
  }
  async function openTokenFile(path) {
   try {
    if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isSymbolicLink()) throw unusable("it is a symbolic link; give the real path");
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags);
   } catch (error) {
    if (error instanceof _keeper_js__WEBPACK_IMPORTED_MODULE_4__.H) throw error;
    const {code: code} = error;
    if (code === "ENOENT") return null;
    if (code === "EISDIR") throw unusable("it is not a regular file", error);
    throw unusable("it can’t be opened for reading and writing", error);
   }
  }
  async function writeBeside(path, content) {
   const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, 
   node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
   let handle = null;
   try {
    handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "wx", OWNER_ONLY);
    await handle.chmod(OWNER_ONLY);
    await handle.writeFile(content);
    await handle.sync();
   } catch (error) {
    await (handle?.close().catch(() => {}));
    handle = null;
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
     force: true
    });
    throw unusable("its folder can’t be written to", error);
   } finally {
    await (handle?.close());
   }
   return temporary;
  }
  async function flushFolder(path) {
   if (process.platform === "win32") return;
   let folder = null;
   try {
    folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    await folder.sync();
   } catch {} finally {
    await (folder?.close());
   }
  }
  function unusable(reason, cause) {
   const code = cause?.code;
   return new _keeper_js__WEBPACK_IMPORTED_MODULE_4__.H(`can’t be used: ${reason}${code ? ` (${code})` : ""}.`, {
    passing: code !== void 0,
    cause: cause
   });
  }
 },
 3694: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => arrived
  });
  function arrived(delivery) {
   return delivery.status === "sent" || delivery.status === "already_sent";
  }
 },
 7168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => valuesFromGitHub,
   _: () => releaseValues
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _message_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6777);
  function valuesFromGitHub(env) {
   const event = readEvent(env);
   const reported = event.workflow_run ?? {};
   const text = (name, other) => String(other ?? env[name] ?? "");
   const sha = text("GITHUB_SHA", reported.head_sha);
   const commit = event.workflow_run ? reported.head_commit : event.head_commit;
   return {
    ..._message_values_js__WEBPACK_IMPORTED_MODULE_1__.RM,
    repository: text("GITHUB_REPOSITORY"),
    workflow: text("GITHUB_WORKFLOW", reported.name),
    job: text("GITHUB_JOB"),
    run_url: reported.html_url ?? runUrl(env),
    run_number: text("GITHUB_RUN_NUMBER", reported.run_number),
    attempt: text("GITHUB_RUN_ATTEMPT", reported.run_attempt),
    event: text("GITHUB_EVENT_NAME"),
    actor: text("GITHUB_ACTOR", reported.actor?.login),
    ref_name: text("GITHUB_REF_NAME", reported.head_branch),
    tag: event.release?.tag_name ?? (env.GITHUB_REF_TYPE === "tag" ? text("GITHUB_REF_NAME") : ""),
    sha: sha,
    short_sha: sha.slice(0, 7),
    commit_subject: String(commit?.message ?? "").split(/\r?\n/, 1)[0] ?? "",
    release: event.release ? releaseValues(event.release) : null,
    pull_request: pullRequestValues(event)
   };
  }
  function releaseValues(release) {
   return {
    name: release.name || (release.tag_name ?? ""),
    url: release.html_url ?? "",
    notes: release.body ?? ""
   };
  }
  function pullRequestValues(event) {
   const pull = event.pull_request ?? (event.issue?.pull_request ? event.issue : null);
   if (!pull) return null;
   return {
    number: String(pull.number ?? ""),
    title: pull.title ?? "",
    url: pull.html_url ?? ""
   };
  }
  function runUrl({GITHUB_SERVER_URL: GITHUB_SERVER_URL, GITHUB_REPOSITORY: GITHUB_REPOSITORY, GITHUB_RUN_ID: GITHUB_RUN_ID}) {
   if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return "";
   return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  }
  function readEvent({GITHUB_EVENT_PATH: GITHUB_EVENT_PATH}) {
   if (!GITHUB_EVENT_PATH) return {};
   try {
    const event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(GITHUB_EVENT_PATH, "utf8"));
    return typeof event === "object" && event !== null ? event : {};
   } catch {
    return {};
   }
  }
 },
 178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dx: () => linesOf,
   Ri: () => unfit,
   WF: () => createReader
  });
  var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7174);
  var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4565);
  function createReader(raw) {
   const problems = [];
   const problem = (input, message) => {
    problems.push({
     input: input,
     message: `${input} ${message}`
    });
   };
   const text = input => raw[input]?.trim() || defaultOf(input);
   const quote = input => (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.$f)(input) ? "not as expected" : `“${(0, 
   _text_safe_js__WEBPACK_IMPORTED_MODULE_0__.K)(text(input), 100)}”`;
   return {
    problems: problems,
    problem: problem,
    text: text,
    choice(input, allowed) {
     const value = text(input);
     const found = allowed.find(one => one === value);
     if (found === void 0) problem(input, `is ${quote(input)}; allowed: ${allowed.join(", ")}.`);
     return found ?? allowed[0];
    },
    flag(input) {
     const value = text(input).toLowerCase();
     if (value !== "true" && value !== "false") problem(input, `is ${quote(input)}; allowed: true, false.`);
     return value === "true";
    },
    integer(input, least, most) {
     const value = text(input);
     const number = Number(value);
     if (/^\d+$/.test(value) && number >= least && number <= most) return number;
     problem(input, `is ${quote(input)}; allowed: a whole number from ${least} to ${most}.`);
     return least;
    },
    lines: input => linesOf(text(input)),
    credential(input) {
     const value = text(input);
     if (value === "") return null;
     if (!/^[\x21-\x7E]+$/.test(value)) {
      const which = (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.$f)(input) ? "" : `is ${quote(input)}, which `;
      problem(input, `${which}holds a blank, a line break or a character that no credential has. Was it pasted whole?`);
     }
     return value;
    },
    baseUrl(input) {
     const reason = URL.canParse(text(input)) ? unfit(new URL(text(input))) : "is not a URL";
     if (reason !== null) {
      const which = /[@?#]/.test(text(input)) ? "" : `is ${quote(input)}, which `;
      problem(input, `${which}${reason}; allowed: https://HOST, with or without a path, or http on loopback.`);
     }
     return text(input).replace(/\/+$/, "");
    }
   };
  }
  function linesOf(text) {
   return text.split(/\r?\n|\r/).map(line => line.trim()).filter(line => line !== "");
  }
  function defaultOf(input) {
   const entry = _table_js__WEBPACK_IMPORTED_MODULE_1__.mc[input];
   return "default" in entry ? entry.default : "";
  }
  function unfit(url) {
   if (url.username || url.password) return "holds a user name or a password";
   if (url.search || url.hash) return "holds a query or a fragment";
   if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return null;
   return `begins with ${url.protocol}//`;
  }
  function isLoopback(hostname) {
   return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  }
 },
 4565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $f: () => isSecret,
   Qh: () => INPUT_NAMES,
   VX: () => secretValues,
   mc: () => INPUTS
  });
  var _kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(583);
  const INPUTS = {
   files: {},
   working_directory: {},
   if_no_files_found: {
    default: "error"
   },
   media_tokens: {},
   api_key: {
    secret: true
   },
   conversation_id: {},
   conversation_type: {
    default: "bot"
   },
   user_id: {},
   access_token: {
    secret: true
   },
   refresh_token: {
    secret: true
   },
   client_id: {},
   client_secret: {
    secret: true
   },
   redirect_uri: {},
   refresh_token_secret: {},
   refresh_token_file: {},
   github_token: {
    secret: true
   },
   message: {},
   message_file: {},
   buttons: {},
   receiver_buttons: {},
   on_invalid: {
    default: "fail"
   },
   dry_run: {
    default: "false"
   },
   send: {
    default: "true"
   },
   limits: {},
   receipt: {},
   on_unknown: {
    default: "fail"
   },
   concurrency: {
    default: "4"
   },
   retries: {
    default: "3"
   },
   timeout: {
    default: "60"
   },
   job_summary: {
    default: "true"
   },
   api_url: {
    default: _kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.yX.api
   },
   upload_url: {
    default: _kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.yX.upload
   },
   oauth_url: {
    default: _kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.yX.oauth
   }
  };
  const INPUT_NAMES = Object.keys(INPUTS);
  function isSecret(name) {
   return "secret" in INPUTS[name];
  }
  function secretValues(raw) {
   return INPUT_NAMES.filter(isSecret).flatMap(name => raw[name] ?? []);
  }
 },
 583: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HX: () => messageUrl,
   Lt: () => refreshUrl,
   St: () => uploadTokenUrl,
   yX: () => DEFAULT_HOSTS,
   zj: () => uploadUrl
  });
  const DEFAULT_HOSTS = {
   api: "https://open-api.divar.ir",
   upload: "https://chat.divar.ir",
   oauth: "https://oauth.divar.ir"
  };
  const MESSAGE_PATHS = {
   bot: id => `/v1/open-platform/chat/bot/conversations/${id}/messages`,
   user: id => `/v1/open-platform/chat/bot/users/${id}/messages`,
   post: id => `/v2/open-platform/conversations/${id}/messages`
  };
  function uploadTokenUrl(hosts) {
   return `${hosts.api}/experimental/open-platform/chat/upload`;
  }
  function uploadUrl(hosts, mediaType) {
   return `${hosts.upload}/upload/${encodeURIComponent(mediaType)}`;
  }
  function messageUrl(hosts, kind, id) {
   return `${hosts.api}${MESSAGE_PATHS[kind](encodeURIComponent(id))}`;
  }
  function refreshUrl(hosts) {
   return `${hosts.oauth}/oauth2/token`;
  }
 },
 111: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => Stopped,
   I: () => KenarError
  });
  class KenarError extends Error {
   name="KenarError";
   step;
   happening;
   status;
   endsRun;
   constructor(message, about) {
    super(message, about.cause === void 0 ? void 0 : {
     cause: about.cause
    });
    this.step = about.step;
    this.happening = about.happening;
    this.status = about.status ?? null;
    this.endsRun = about.endsRun ?? false;
   }
  }
  class Stopped extends Error {
   name="Stopped";
   constructor() {
    super("The run was cancelled.");
   }
  }
 },
 6237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PK: () => proxyPasswords,
   T6: () => ProxyError,
   rq: () => readProxies
  });
  class ProxyError extends Error {
   name="ProxyError";
  }
  function proxyPasswords(env) {
   return [ "HTTPS_PROXY", "HTTP_PROXY" ].flatMap(name => [ env[name], env[name.toLowerCase()] ]).flatMap(value => /^(?:[a-z0-9]+:\/\/)?[^/@]*:([^/]+)@/i.exec(value ?? "")?.[1] ?? []).flatMap(password => [ password, decoded(password) ]);
  }
  function decoded(password) {
   try {
    return decodeURIComponent(password);
   } catch {
    return password;
   }
  }
  function readProxies(env) {
   const read = name => (env[name.toLowerCase()] || env[name] || "").trim();
   return {
    httpsProxy: urlOf("HTTPS_PROXY", read("HTTPS_PROXY")),
    httpProxy: urlOf("HTTP_PROXY", read("HTTP_PROXY")),
    noProxy: read("NO_PROXY")
   };
  }
  const SCHEMES = [ "http:", "https:", "socks5:", "socks:" ];
  function urlOf(name, value) {
   if (value === "") return "";
   const url = value.includes("://") ? value : `http://${value}`;
   if (isProxy(url)) return url;
   throw new ProxyError(`The environment variable ${name} is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https and socks5, with user and password percent-encoded.`);
  }
  function isProxy(text) {
   if (!URL.canParse(text)) return false;
   const {protocol: protocol, username: username, password: password} = new URL(text);
   try {
    decodeURIComponent(username + password);
   } catch {
    return false;
   }
   return SCHEMES.includes(protocol);
  }
 },
 998: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => needsAccessToken,
   t: () => nameRecipient
  });
  function nameRecipient(recipient) {
   return `${recipient.kind}:${recipient.id}`;
  }
  function needsAccessToken(recipient) {
   return recipient.kind !== "bot";
  }
 },
 8243: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BU: () => FORMAT_NAMES,
   Jc: () => LIMITS_IN_MB,
   Z2: () => MEDIA_TYPES,
   hR: () => FORMATS,
   qQ: () => formatOfExtension,
   w: () => likelyFormat
  });
  const MEDIA_TYPES = [ "image", "file", "voice", "video" ];
  const FORMATS = {
   PNG: {
    mediaType: "image",
    extensions: [ "png" ],
    mimeType: "image/png"
   },
   JPEG: {
    mediaType: "image",
    extensions: [ "jpg", "jpeg" ],
    mimeType: "image/jpeg"
   },
   PDF: {
    mediaType: "file",
    extensions: [ "pdf" ],
    mimeType: "application/pdf"
   },
   DOC: {
    mediaType: "file",
    extensions: [ "doc" ],
    mimeType: "application/msword"
   },
   DOCX: {
    mediaType: "file",
    extensions: [ "docx" ],
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
   },
   XLS: {
    mediaType: "file",
    extensions: [ "xls" ],
    mimeType: "application/vnd.ms-excel"
   },
   XLSX: {
    mediaType: "file",
    extensions: [ "xlsx" ],
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
   },
   PPT: {
    mediaType: "file",
    extensions: [ "ppt" ],
    mimeType: "application/vnd.ms-powerpoint"
   },
   PPTX: {
    mediaType: "file",
    extensions: [ "pptx" ],
    mimeType: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
   },
   M4A: {
    mediaType: "voice",
    extensions: [ "m4a" ],
    mimeType: "audio/mp4"
   },
   "3GP": {
    mediaType: "voice",
    extensions: [ "3gp" ],
    mimeType: "audio/3gpp"
   },
   MP4: {
    mediaType: "video",
    extensions: [ "mp4" ],
    mimeType: "video/mp4"
   }
  };
  const LIMITS_IN_MB = {
   image: 5,
   file: 5,
   voice: 1.5,
   video: 50
  };
  const FORMAT_NAMES = Object.keys(FORMATS);
  const BY_EXTENSION = new Map(FORMAT_NAMES.flatMap(format => FORMATS[format].extensions.map(extension => [ extension, format ])));
  function formatOfExtension(extension) {
   return BY_EXTENSION.get(extension.toLowerCase()) ?? null;
  }
  const ALIASES = {
   jfif: "JPEG",
   jpe: "JPEG",
   apng: "PNG",
   m4v: "MP4",
   m4b: "M4A",
   "3gpp": "3GP"
  };
  function likelyFormat(extension) {
   const lower = extension.toLowerCase();
   return formatOfExtension(lower) ?? (Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : null);
  }
 },
 3143: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D4: () => withFile,
   _G: () => isSameState,
   cu: () => identityOf,
   tM: () => OPEN_FLAGS
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
  async function withFile(realPath, use) {
   const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(realPath, OPEN_FLAGS);
   try {
    return await use(fd, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, {
     bigint: true
    }));
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
   }
  }
  function identityOf(stats) {
   return {
    device: stats.dev,
    inode: stats.ino,
    size: stats.size,
    modifiedNs: stats.mtimeNs,
    changedNs: stats.ctimeNs
   };
  }
  function isSameState(a, b) {
   return a.device === b.device && a.inode === b.inode && a.size === b.size && a.modifiedNs === b.modifiedNs;
  }
 },
 6777: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IW: () => SHAPE,
   IZ: () => isGroup,
   K0: () => cleanValues,
   RM: () => NO_VALUES,
   zL: () => VALUE_NAMES
  });
  const SHAPE = {
   repository: "address",
   workflow: "text",
   job: "text",
   run_url: "address",
   run_number: "text",
   attempt: "text",
   event: "text",
   actor: "text",
   ref_name: "text",
   tag: "text",
   sha: "text",
   short_sha: "text",
   commit_subject: "text",
   release: {
    name: "text",
    url: "address",
    notes: "lines"
   },
   pull_request: {
    number: "text",
    title: "text",
    url: "address"
   },
   date: "text",
   date_fa: "text",
   files: [ {
    name: "text",
    size: "text",
    media_type: "text"
   } ]
  };
  const NO_VALUES = {
   repository: "",
   workflow: "",
   job: "",
   run_url: "",
   run_number: "",
   attempt: "",
   event: "",
   actor: "",
   ref_name: "",
   tag: "",
   sha: "",
   short_sha: "",
   commit_subject: "",
   release: null,
   pull_request: null
  };
  const VALUE_NAMES = Object.entries(SHAPE).flatMap(([name, kind]) => isGroup(kind) ? Object.keys(kind).map(part => `${name}.${part}`) : name);
  function isGroup(kind) {
   return typeof kind === "object" && !Array.isArray(kind);
  }
  function cleanValues(values, place) {
   const clean = place === "text" ? forText : forLink;
   return cleaned(values, SHAPE, clean);
  }
  function cleaned(value, kind, clean) {
   if (typeof kind === "string") return clean(String(value ?? ""), kind);
   if (value === null || value === void 0) return null;
   if (Array.isArray(value)) return value.map(one => cleaned(one, kind[0], clean));
   return Object.fromEntries(Object.entries(kind).map(([name, part]) => [ name, cleaned(value[name], part, clean) ]));
  }
  function forText(value, leaf) {
   const lines = value.replace(/\r\n?/g, "\n").replace(UNWANTED, "");
   return leaf === "lines" ? lines : lines.replace(/[\n\t\u2028\u2029]+/g, " ").trim();
  }
  function forLink(value, leaf) {
   const text = forText(value, "text");
   if (leaf === "address") return text;
   return /^\.+$/.test(text) ? "" : encodeURIComponent(text);
  }
  const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;
 },
 1116: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => annotate
  });
  var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6345);
  function annotate(report, log) {
   for (const error of report.errors) log.error(error);
   for (const {severity: severity, title: title, about: about, file: file, message: message} of (0, 
   _faults_js__WEBPACK_IMPORTED_MODULE_0__.x)(report)) {
    const where = {
     title: title,
     ...file === null ? {} : {
      file: file
     }
    };
    log[severity](`${about}: ${message}`, where);
   }
  }
 },
 6345: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => faultsOf
  });
  function faultsOf(report) {
   const faults = [ ...problemFaults(report), ...uploadFaults(report), ...deliveryFaults(report) ];
   return [ ...faults.filter(({severity: severity}) => severity === "error"), ...faults.filter(({severity: severity}) => severity === "warning") ];
  }
  function problemFaults(report) {
   return report.results.flatMap(({path: path, problems: problems}) => problems.map(({code: code, severity: severity, message: message}) => ({
    severity: severity,
    title: code,
    about: path ?? "",
    file: path,
    message: message
   })));
  }
  function uploadFaults(report) {
   const told = new Set(report.results.flatMap(({problems: problems}) => problems.map(({message: message}) => message)));
   return report.uploadFailures.filter(({error: error}) => !told.has(error)).map(({path: path, error: error}) => ({
    severity: "error",
    title: "not uploaded",
    about: path,
    file: path,
    message: error
   }));
  }
  function deliveryFaults(report) {
   const fault = (what, file, {recipient: recipient, status: status, error: error}) => {
    if (status !== "failed" && status !== "unknown") return [];
    const title = status === "failed" ? "not delivered" : "in doubt";
    return [ {
     severity: "error",
     title: title,
     about: recipient,
     file: file,
     message: `${what}: ${error ?? status}`
    } ];
   };
   return [ ...report.messageDeliveries.flatMap(delivery => fault("The text", null, delivery)), ...report.results.flatMap(({path: path, media_token: media_token, deliveries: deliveries}) => deliveries.flatMap(delivery => fault(path ?? `Media token ${media_token}`, path, delivery))) ];
  }
 },
 1901: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Kq: () => describeFound,
   j$: () => describeChecked,
   lA: () => describeEnd
  });
  var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7174);
  var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);
  var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6282);
  function describeFound(files) {
   return files === 0 ? "No files." : `Found ${(0, _text_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(files, "file")}.`;
  }
  function describeChecked(file) {
   const size = file.size === null ? "" : ` (${[ file.format, (0, _text_units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(file.size) ].filter(Boolean).join(", ")})`;
   const verdict = file.problems.length === 0 ? "ok" : file.valid ? "ok, with a warning" : "not valid";
   return `${(0, _text_safe_js__WEBPACK_IMPORTED_MODULE_0__.T)(file.path)}${size}: ${verdict}`;
  }
  function describeEnd(report) {
   const {sent: sent, already: already, failed: failed, doubtful: doubtful} = (0, _status_js__WEBPACK_IMPORTED_MODULE_2__.eY)(report);
   const invalid = report.results.filter(result => result.status === "invalid").length;
   const skipped = invalid === 0 ? "" : `; ${(0, _text_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(invalid, "file")} not valid`;
   const before = already === 0 ? "" : `; ${already} had been sent by an earlier attempt`;
   switch (report.status) {
   case "empty":
    return `Nothing to do${skipped}.`;

   case "checked":
    return `Checked ${(0, _text_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(report.results.length, "file")}${skipped}; nothing was sent, as asked.`;

   case "uploaded":
    return `Uploaded ${(0, _text_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(report.results.length - invalid, "file")}${skipped}; nothing was sent, as asked.`;

   case "sent":
    return sent === 0 ? "Everything had been sent by an earlier attempt." : `Sent ${(0, 
    _text_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(sent, "message")}${before}${skipped}.`;

   default:
    return failed + sent === 0 ? `${report.status === "partial" ? "Not everything went well; nothing was sent." : "Nothing was sent."} See the errors.` : `Sent ${(0, 
    _text_units_js__WEBPACK_IMPORTED_MODULE_1__.U9)(sent, "message")}${before}; ${describeMissing(failed - doubtful, doubtful)}.`;
   }
  }
  function describeMissing(undelivered, doubtful) {
   if (doubtful === 0) return `${undelivered} not delivered`;
   return undelivered === 0 ? `${doubtful} in doubt` : `${undelivered} not delivered, ${doubtful} in doubt`;
  }
 },
 8568: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => outputsOf
  });
  var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
  function outputsOf(report) {
   const tokens = (0, _status_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(report.results);
   const {sent: sent, failed: failed} = (0, _status_js__WEBPACK_IMPORTED_MODULE_0__.eY)(report);
   return {
    media_tokens: JSON.stringify(tokens),
    media_token: tokens[0] ?? "",
    results: JSON.stringify(report.results),
    status: report.status,
    sent_count: String(sent),
    failed_count: String(failed),
    message_deliveries: JSON.stringify(report.messageDeliveries),
    conversation_ids: JSON.stringify(report.conversationIds),
    receipt: report.receipt ?? ""
   };
  }
 },
 6282: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hh: () => mediaTokens,
   c2: () => statusOf,
   eY: () => countMessages
  });
  var _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3694);
  function statusOf(done, all, whole) {
   if (all === 0) return "empty";
   if (done === all) return whole;
   return done > 0 ? "partial" : "failed";
  }
  function countMessages(report) {
   const all = [ ...report.messageDeliveries, ...report.results.flatMap(result => result.deliveries) ];
   const having = status => all.filter(delivery => delivery.status === status).length;
   return {
    sent: having("sent"),
    already: having("already_sent"),
    failed: all.filter(delivery => !(0, _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__.K)(delivery)).length,
    doubtful: having("unknown")
   };
  }
  function mediaTokens(results) {
   return results.flatMap(result => result.media_token ?? []);
  }
 },
 717: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => run
  });
  var external_node_path_ = __webpack_require__(6760);
  var recipient = __webpack_require__(998);
  var catalog = __webpack_require__(8243);
  const UNITS = {
   b: [ 1, 1 ],
   kb: [ 1e3, 1024 ],
   kib: [ 1024, 1024 ],
   mb: [ 1e3 ** 2, 1024 ** 2 ],
   mib: [ 1024 ** 2, 1024 ** 2 ],
   gb: [ 1e3 ** 3, 1024 ** 3 ],
   gib: [ 1024 ** 3, 1024 ** 3 ]
  };
  const ALLOWED_KEYS = `${catalog.Z2.join(", ")} or a format: ${catalog.BU.join(", ")}`;
  const ALLOWED_VALUES = 'a number above 0 with a unit: B, KB, KiB, MB, MiB, GB or GiB, as in "10 MB"';
  const DEFAULT_LIMITS = limitsOf(format => sized(catalog.Jc[catalog.hR[format].mediaType], "MB"));
  function largestLimit(limits) {
   return Math.max(...catalog.BU.map(format => limits[format].atMost));
  }
  async function parseLimits(text) {
   if (text.trim() === "") return {
    ok: true,
    limits: DEFAULT_LIMITS
   };
   const {parseDocument: parseDocument} = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
   const document = parseDocument(text, {
    schema: "core"
   });
   const [syntaxError] = document.errors;
   if (syntaxError) return refused(`not YAML or JSON: ${syntaxError.message.split("\n")[0]}`);
   let value;
   try {
    value = document.toJS({
     maxAliasCount: 10
    });
   } catch (error) {
    return refused(`not YAML or JSON: ${error instanceof Error ? error.message : String(error)}`);
   }
   if (value === null) return {
    ok: true,
    limits: DEFAULT_LIMITS
   };
   if (typeof value !== "object" || Array.isArray(value)) return refused(`expected lines such as "file: 10 MB", got ${quoted(value)}`);
   return readEntries(Object.entries(value));
  }
  function readEntries(entries) {
   const problems = [];
   const chosen = new Map;
   for (const [key, value] of entries) {
    const name = nameOf(key);
    const limit = parseSize(value);
    if (name === null) problems.push(`${quoted(key)} is unknown: allowed are ${ALLOWED_KEYS}`); else if (chosen.has(name)) problems.push(`${quoted(key)} is given twice: keep one entry for ${name}`);
    if (limit === null) problems.push(`${key}: ${quoted(value)} is no size: allowed is ${ALLOWED_VALUES}`);
    if (name !== null && limit !== null) chosen.set(name, limit);
   }
   if (problems.length > 0) return {
    ok: false,
    problems: problems
   };
   const limits = limitsOf(format => chosen.get(format) ?? chosen.get(catalog.hR[format].mediaType) ?? DEFAULT_LIMITS[format]);
   return {
    ok: true,
    limits: limits
   };
  }
  function nameOf(key) {
   const lower = key.trim().toLowerCase();
   return catalog.Z2.find(mediaType => mediaType === lower) ?? (0, catalog.qQ)(lower);
  }
  function parseSize(value) {
   const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(typeof value === "string" ? value : "");
   const [, number = "", unit = ""] = match ?? [];
   if (!Object.hasOwn(UNITS, unit.toLowerCase())) return null;
   const limit = sized(Number(number), unit);
   return limit.certain >= 1 && Number.isSafeInteger(limit.atMost) ? limit : null;
  }
  function sized(number, unit) {
   const [certain, atMost] = UNITS[unit.toLowerCase()];
   return {
    certain: Math.floor(number * certain),
    atMost: Math.floor(number * atMost),
    text: `${number} ${unit}`
   };
  }
  function limitsOf(limit) {
   return Object.fromEntries(catalog.BU.map(format => [ format, limit(format) ]));
  }
  function refused(problem) {
   return {
    ok: false,
    problems: [ problem ]
   };
  }
  function quoted(value) {
   if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "a map";
   return JSON.stringify(value) ?? String(value);
  }
  var safe = __webpack_require__(7174);
  var promises_ = __webpack_require__(1455);
  var keeper = __webpack_require__(1014);
  var token_file = __webpack_require__(5386);
  var external_node_os_ = __webpack_require__(8161);
  var esm = __webpack_require__(3581);
  class PatternError extends Error {
   name="PatternError";
  }
  const WINDOWS = process.platform === "win32";
  const MAGIC = WINDOWS ? /[*?[]/ : /[*?[\\]/;
  const OPTIONS = {
   nobrace: true,
   nocase: WINDOWS,
   nocomment: true,
   noext: true,
   nonegate: true,
   windowsPathsNoEscape: WINDOWS
  };
  function parsePattern(line, workingDirectory) {
   let text = line.trim();
   if (text === "" || text.startsWith("#")) return null;
   let excludes = false;
   while (text.startsWith("!")) {
    excludes = !excludes;
    text = text.slice(1).trim();
   }
   if (text === "") throw new PatternError(`"${line.trim()}" names no file: write a pattern after the "!"`);
   const {base: base, rest: rest, directoriesOnly: directoriesOnly} = split(text, workingDirectory);
   if (rest.includes("..")) throw new PatternError(`"${line.trim()}": ".." can't follow a wildcard. Write the path without it`);
   const glob = rest.join("/");
   const options = {
    ...OPTIONS,
    dot: excludes
   };
   const anyDepth = rest.at(-1) === "**";
   const itself = new esm.VR(glob, options);
   const inside = new esm.VR(`${glob}/**`, options);
   return {
    text: line.trim(),
    excludes: excludes,
    base: base,
    namesHidden: rest.some(segment => /^(\.|\\\.|\[\.)/.test(segment)),
    matches: path => path === "" ? glob === "**" && !directoriesOnly : !directoriesOnly && itself.match(anyDepth ? `${path}/` : path) || inside.match(path),
    matchesWithin: path => itself.match(path, true) || inside.match(path, true)
   };
  }
  function split(text, workingDirectory) {
   const slashed = WINDOWS ? text.replaceAll("\\", "/") : text;
   const atHome = slashed === "~" || slashed.startsWith("~/");
   const root = atHome ? (0, external_node_os_.homedir)() : (0, external_node_path_.isAbsolute)(slashed) ? (0, 
   external_node_path_.parse)((0, external_node_path_.resolve)(slashed)).root : workingDirectory;
   const segments = slashed.slice(atHome ? 1 : (0, external_node_path_.isAbsolute)(slashed) ? (0, 
   external_node_path_.parse)(slashed).root.length : 0).split("/").filter(segment => segment !== "" && segment !== ".");
   const magicAt = segments.findIndex(segment => MAGIC.test(segment));
   const literal = magicAt === -1 ? segments : segments.slice(0, magicAt);
   const full = (0, external_node_path_.resolve)(root, ...literal);
   const directoriesOnly = /\/\.?$/.test(slashed);
   if (magicAt !== -1) return {
    base: full,
    rest: segments.slice(magicAt),
    directoriesOnly: directoriesOnly
   };
   const base = (0, external_node_path_.resolve)(full, "..");
   const last = full.slice(base.endsWith(external_node_path_.sep) ? base.length : base.length + 1);
   return last === "" ? {
    base: base,
    rest: [ "**" ],
    directoriesOnly: false
   } : {
    base: base,
    rest: [ escaped(last) ],
    directoriesOnly: directoriesOnly
   };
  }
  function escaped(name) {
   return name.replace(/[*?[\]]/g, "[$&]");
  }
  var inputs_reader = __webpack_require__(178);
  async function resolveDirectory(reader, workspace) {
   const root = await (0, promises_.realpath)(workspace).catch(() => (0, external_node_path_.resolve)(workspace));
   const given = reader.text("working_directory");
   if (given === "") return {
    workspace: root,
    workingDirectory: root
   };
   const path = await (0, promises_.realpath)((0, external_node_path_.resolve)(root, given)).catch(() => null);
   if (path === null || !(await (0, promises_.stat)(path)).isDirectory()) reader.problem("working_directory", `is “${(0, 
   safe.K)(given, 100)}”, which is not a folder in the workspace.`); else if (!isInside(root, path)) reader.problem("working_directory", `is “${(0, 
   safe.K)(given, 100)}”, which lies outside the workspace.`);
   return {
    workspace: root,
    workingDirectory: path ?? root
   };
  }
  function readPatterns(reader, workingDirectory) {
   const lines = (0, inputs_reader.Dx)(reader.text("files"));
   for (const line of lines) try {
    parsePattern(line, workingDirectory);
   } catch (error) {
    reader.problem("files", `has a line that can’t be used: ${error.message}.`);
   }
   return lines;
  }
  async function readMessage(reader, message, workspace) {
   const path = reader.text("message_file");
   const text = message?.trim() ? withoutLineEnd(message) : null;
   if (path === "") return text;
   if (text !== null) reader.problem("message_file", "is given together with message. Give one of the two.");
   const quoted = `“${(0, safe.K)(path, 100)}”`;
   try {
    const real = await (0, promises_.realpath)((0, external_node_path_.resolve)(workspace, path));
    if (!isInside(workspace, real)) reader.problem("message_file", `is ${quoted}, which lies outside the workspace.`); else if (!(await (0, 
    promises_.stat)(real)).isFile()) reader.problem("message_file", `is ${quoted}, which is not a regular file.`); else {
     const content = new TextDecoder("utf-8", {
      fatal: true
     }).decode(await (0, promises_.readFile)(real));
     if (content.trim() !== "") return withoutLineEnd(content);
     reader.problem("message_file", `is ${quoted}, which is empty.`);
    }
   } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8 text" : error.code ?? "unknown";
    reader.problem("message_file", `is ${quoted}, which can’t be read (${reason}).`);
   }
   return null;
  }
  function isInside(root, path) {
   const way = (0, external_node_path_.relative)(root, path);
   return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
  }
  function withoutLineEnd(text) {
   return text.replace(/\r?\n$/, "");
  }
  const CLIENT = [ "client_id", "client_secret", "redirect_uri" ];
  const PLACES = [ "refresh_token_secret", "refresh_token_file" ];
  async function readCredentials(reader, workspace, about) {
   const accessToken = reader.credential("access_token");
   const refreshToken = reader.credential("refresh_token");
   const clientId = reader.credential("client_id") ?? "";
   const clientSecret = reader.credential("client_secret") ?? "";
   const redirectUri = readRedirectUri(reader);
   const keptIn = await readPlace(reader, workspace, about.online);
   if (!about.online) return {
    kind: "none"
   };
   const isGiven = input => reader.text(input) !== "";
   if (refreshToken === null && !keptIn?.hasToken) {
    const stray = [ ...CLIENT, ...PLACES ].filter(isGiven);
    const isFileWrong = isGiven("refresh_token_file") && keptIn === null;
    if (stray.length > 0 && !isFileWrong) reader.problem("refresh_token", whyNeeded(stray));
    return accessToken === null ? {
     kind: "none"
    } : {
     kind: "fixed",
     accessToken: accessToken
    };
   }
   for (const input of CLIENT) if (!isGiven(input)) reader.problem(input, "is empty. A refresh needs client_id, client_secret and redirect_uri.");
   if (!PLACES.some(isGiven)) reader.problem("refresh_token_secret", "is empty, and so is refresh_token_file. A refresh replaces the refresh token: name the secret or the file where the new one is kept.");
   if (keptIn === null) return {
    kind: "none"
   };
   const client = {
    clientId: clientId,
    clientSecret: clientSecret,
    redirectUri: redirectUri
   };
   return {
    kind: "refresh",
    client: client,
    refreshToken: refreshToken,
    accessToken: accessToken,
    keptIn: keptIn.place
   };
  }
  function warnOfPlace(credentials, isHosted) {
   if (!isHosted || credentials.kind !== "refresh" || credentials.keptIn.kind === "secret") return [];
   return [ "refresh_token_file is on a GitHub-hosted runner, which is thrown away after the job, and the new refresh token with it. Keep it in refresh_token_secret, or put the file away in a later step." ];
  }
  function whyNeeded(stray) {
   return stray.includes("refresh_token_file") ? `is empty, and refresh_token_file does not exist yet. The first time, give both.` : `is empty, but ${stray.join(", ")} ${stray.length === 1 ? "is" : "are"} given. Give the refresh token too: does its secret exist, under this name?`;
  }
  function readRedirectUri(reader) {
   const value = reader.text("redirect_uri");
   if (value !== "" && (!URL.canParse(value) || /[\s\p{Cc}]/u.test(value))) {
    const quoted = `“${(0, safe.K)(value, 100)}”`;
    reader.problem("redirect_uri", `is ${quoted}, which is not a URL. Give the one that the consent was given with.`);
   }
   return value;
  }
  async function readPlace(reader, workspace, online) {
   const [secret, file] = PLACES.map(input => reader.text(input));
   const ofSecret = secret === "" ? null : readSecretPlace(reader, secret, online);
   const ofFile = file === "" ? null : await readFilePlace(reader, file, workspace, online);
   if (secret !== "" && file !== "") reader.problem("refresh_token_file", "is given together with refresh_token_secret: it would not be known which of them has the newest token. Give one of the two.");
   return ofSecret ?? ofFile;
  }
  function readSecretPlace(reader, text, online) {
   const githubToken = reader.credential("github_token");
   if (githubToken === null && online) reader.problem("github_token", "is empty. refresh_token_secret needs a token that may write that secret.");
   const [, environment = null, name = ""] = /^(?:(.*)\/)?([^/]*)$/s.exec(text) ?? [];
   const isName = /^[a-z_][a-z0-9_]*$/i.test(name) && !/^github_/i.test(name);
   const isEnvironment = environment === null || /^[^\p{Cc}]{1,255}$/u.test(environment);
   if (!isName || !isEnvironment) {
    reader.problem("refresh_token_secret", `is “${(0, safe.K)(text, 100)}”; allowed: NAME or ENVIRONMENT/NAME. The name of a secret has letters, digits and _, does not begin with a digit or with GITHUB_.`);
    return null;
   }
   if (githubToken === null) return null;
   return {
    place: {
     kind: "secret",
     secret: {
      name: name,
      environment: environment,
      githubToken: githubToken
     }
    },
    hasToken: false
   };
  }
  async function readFilePlace(reader, text, workspace, online) {
   const complain = message => {
    reader.problem("refresh_token_file", `is “${(0, safe.K)(text, 100)}”, which ${message}`);
    return null;
   };
   const given = (0, external_node_path_.resolve)(workspace, text);
   const folder = await (0, promises_.realpath)((0, external_node_path_.dirname)(given)).catch(() => null);
   if (isInside(workspace, given) || folder !== null && isInside(workspace, folder)) return complain("lies inside the workspace, where later steps could publish it. Give an absolute path outside.");
   if (folder === null) return complain("lies in a folder that can’t be found. Create the folder first.");
   const path = (0, external_node_path_.join)(folder, (0, external_node_path_.basename)(given));
   if (!online) return {
    place: {
     kind: "file",
     path: path
    },
    hasToken: false
   };
   try {
    return {
     place: {
      kind: "file",
      path: path
     },
     hasToken: await (0, token_file.O)(path) !== null
    };
   } catch (error) {
    if (error instanceof keeper.H) return complain(error.message);
    throw error;
   }
  }
  async function readDraft(reader, raw, workspace) {
   const message = await readMessage(reader, raw.message, workspace);
   if (message?.includes("{{")) {
    const {checkTemplate: checkTemplate} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(837) ]).then(__webpack_require__.bind(__webpack_require__, 4837));
    const input = raw.message?.trim() ? "message" : "message_file";
    for (const problem of checkTemplate(message).problems) reader.problem(input, `as a template: ${problem}`);
   }
   const buttons = await readButtons(reader, "buttons");
   const receiverButtons = await readButtons(reader, "receiver_buttons");
   if (receiverButtons !== null && reader.text("conversation_type") !== "post") reader.problem("receiver_buttons", "is given, but only chats about a post have another side to show them to. Use buttons, or conversation_type: post.");
   return {
    message: message,
    buttons: buttons,
    receiverButtons: receiverButtons
   };
  }
  async function readButtons(reader, input) {
   const text = reader.text(input);
   if (text === "") return null;
   const {parseButtons: parseButtons} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(331) ]).then(__webpack_require__.bind(__webpack_require__, 1331));
   const parsed = await parseButtons(text);
   if (parsed.ok) return parsed.grid;
   for (const problem of parsed.problems) reader.problem(input, problem);
   return null;
  }
  async function parseInputs(raw, surroundings) {
   const reader = (0, inputs_reader.WF)(raw);
   const warnings = [];
   const workspace = await resolveDirectory(reader, surroundings.workspace);
   const dryRun = reader.flag("dry_run");
   const credentials = await readCredentials(reader, workspace.workspace, {
    online: !dryRun
   });
   warnings.push(...warnOfPlace(credentials, surroundings.isHosted ?? false));
   const job = {
    ...workspace,
    patterns: readPatterns(reader, workspace.workingDirectory),
    ifNoFilesFound: reader.choice("if_no_files_found", [ "error", "warn", "ignore" ]),
    givenTokens: once(readTokens(reader), "media token", warnings),
    ...await readDraft(reader, raw, workspace.workspace),
    limits: await readLimits(reader),
    onInvalid: reader.choice("on_invalid", [ "fail", "skip" ]),
    jobSummary: reader.flag("job_summary"),
    aim: readAim(reader, surroundings, workspace.workspace, {
     dryRun: dryRun,
     credentials: credentials
    }, warnings)
   };
   if ([ "files", "media_tokens", "message", "message_file" ].every(name => !raw[name]?.trim())) reader.problem("files", "is empty, and so are media_tokens, message and message_file: there is nothing to send. Give at least one.");
   if (reader.problems.length > 0) return {
    ok: false,
    problems: reader.problems
   };
   return {
    ok: true,
    job: job,
    warnings: warnings
   };
  }
  function readAim(reader, surroundings, workspace, {dryRun: dryRun, credentials: credentials}, warnings) {
   const sends = reader.flag("send");
   const recipients = readRecipients(reader, warnings);
   const onUnknown = reader.choice("on_unknown", [ "fail", "resend" ]);
   const concurrency = reader.integer("concurrency", 1, 16);
   const receiptPath = reader.text("receipt");
   const kenar = {
    hosts: readHosts(reader),
    apiKey: reader.credential("api_key") ?? "",
    retries: reader.integer("retries", 0, 10),
    timeoutSeconds: reader.integer("timeout", 1, 3600)
   };
   const receipt = receiptPath === "" ? null : {
    path: (0, external_node_path_.resolve)(workspace, receiptPath),
    scope: surroundings.scope ?? ""
   };
   if (dryRun) return {
    kind: "check",
    receipt: receipt
   };
   if (kenar.apiKey === "") reader.problem("api_key", surroundings.isForkedPullRequest ? "is empty: GitHub gives no secrets to pull requests from forks. Run the step on push, or with dry_run: true here." : "is empty. Give the Kenar API key, from a secret; or check only, with dry_run: true.");
   if (receiptPath !== "" && surroundings.scope === null) reader.problem("receipt", "is given, but nothing here tells which run this is, so a second try would look like a new run. Give --run-id, such as a build number.");
   const online = {
    kenar: kenar,
    concurrency: concurrency,
    receipt: receipt
   };
   if (!sends) return {
    kind: "upload",
    ...online
   };
   if (reader.text("conversation_id") === "" && reader.text("user_id") === "") reader.problem("conversation_id", "is empty, and so is user_id: nobody to send to. Give at least one, or upload only, with send: false.");
   const sources = [ "access_token", "refresh_token", "refresh_token_file" ];
   if (recipients.some(recipient.L) && sources.every(input => reader.text(input) === "")) reader.problem("access_token", "is empty, and so is refresh_token. One of them is needed for users and for conversations of type post.");
   return {
    kind: "send",
    ...online,
    recipients: recipients,
    credentials: credentials,
    onUnknown: onUnknown
   };
  }
  function readHosts(reader) {
   return {
    api: reader.baseUrl("api_url"),
    upload: reader.baseUrl("upload_url"),
    oauth: reader.baseUrl("oauth_url")
   };
  }
  function readRecipients(reader, warnings) {
   const conversationKind = reader.choice("conversation_type", [ "bot", "post" ]);
   const read = (input, kind) => once(reader.lines(input), input, warnings).flatMap(id => {
    if (isId(id)) return {
     kind: kind,
     id: id
    };
    reader.problem(input, `holds “${(0, safe.K)(id, 100)}”; an id has no slash, blank or control character, one a line.`);
    return [];
   });
   return [ ...read("conversation_id", conversationKind), ...read("user_id", "user") ];
  }
  function isId(id) {
   return !/[/\s\p{Cc}]/u.test(id) && id !== "." && id !== "..";
  }
  function readTokens(reader) {
   const text = reader.text("media_tokens");
   const tokens = text.startsWith("[") ? tokensInJson(text) : (0, inputs_reader.Dx)(text);
   const wrong = tokens === null ? text : tokens.find(token => !/^[\x21-\x7E]+$/.test(token));
   if (tokens !== null && wrong === void 0) return tokens;
   reader.problem("media_tokens", `holds “${(0, safe.K)(wrong ?? "", 100)}”; allowed: a JSON array of tokens, or one token a line. A token has no blanks.`);
   return [];
  }
  function tokensInJson(text) {
   try {
    const json = JSON.parse(text);
    return Array.isArray(json) && json.every(one => typeof one === "string") ? json : null;
   } catch {
    return null;
   }
  }
  async function readLimits(reader) {
   const text = reader.text("limits");
   if (text === "") return DEFAULT_LIMITS;
   const parsed = await parseLimits(text);
   if (parsed.ok) return parsed.limits;
   for (const problem of parsed.problems) reader.problem("limits", problem);
   return DEFAULT_LIMITS;
  }
  function once(values, what, warnings) {
   const unique = [ ...new Set(values) ];
   for (const value of unique) if (values.indexOf(value) !== values.lastIndexOf(value)) warnings.push(`The ${what} “${(0, 
   safe.K)(value, 60)}” is given more than once; it counts once.`);
   return unique;
  }
  var proxy = __webpack_require__(6237);
  var error = __webpack_require__(111);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  const HEAD_SIZE = 64 * 1024;
  const WINDOW_SIZE = 4096;
  const NOTHING = Buffer.alloc(0);
  function bytesOfFile(fd, size, head) {
   let window = NOTHING;
   let windowStart = 0;
   return {
    size: size,
    head: head,
    read(offset, length) {
     if (!inside(offset, size)) return NOTHING;
     const end = Math.min(offset + length, size);
     if (end <= head.length) return slice(head, offset, length);
     if (offset < windowStart || end > windowStart + window.length) {
      window = readFully(fd, offset, Math.min(Math.max(length, WINDOW_SIZE), size - offset));
      windowStart = offset;
     }
     return slice(window, offset - windowStart, length);
    }
   };
  }
  function readFully(fd, offset, length) {
   const buffer = Buffer.allocUnsafe(length);
   const filled = readInto(fd, buffer, offset);
   return filled === length ? buffer : buffer.subarray(0, filled);
  }
  function readInto(fd, buffer, offset) {
   let filled = 0;
   while (filled < buffer.length) {
    const count = (0, external_node_fs_.readSync)(fd, buffer, filled, buffer.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
   }
   return filled;
  }
  function inside(offset, size) {
   return Number.isSafeInteger(offset) && offset >= 0 && offset < size;
  }
  function slice(buffer, offset, length) {
   return buffer.subarray(offset, offset + length);
  }
  const KINDS = {
   PNG: {
    formats: [ "PNG" ],
    label: "a PNG image"
   },
   JPEG: {
    formats: [ "JPEG" ],
    label: "a JPEG image"
   },
   PDF: {
    formats: [ "PDF" ],
    label: "a PDF document"
   },
   DOC: {
    formats: [ "DOC" ],
    label: "a Word document (DOC)"
   },
   DOCX: {
    formats: [ "DOCX" ],
    label: "a Word document (DOCX)"
   },
   XLS: {
    formats: [ "XLS" ],
    label: "an Excel workbook (XLS)"
   },
   XLSX: {
    formats: [ "XLSX" ],
    label: "an Excel workbook (XLSX)"
   },
   PPT: {
    formats: [ "PPT" ],
    label: "a PowerPoint presentation (PPT)"
   },
   PPTX: {
    formats: [ "PPTX" ],
    label: "a PowerPoint presentation (PPTX)"
   },
   "protected Office": {
    formats: [],
    label: "a password-protected Office file"
   },
   "cut-off Office": {
    formats: [],
    label: "the beginning of an Office file"
   },
   "M4A sound": {
    formats: [ "M4A" ],
    label: "an M4A recording"
   },
   "3GP sound": {
    formats: [ "3GP" ],
    label: "a 3GP recording"
   },
   "M4A or 3GP sound": {
    formats: [ "M4A", "3GP" ],
    label: "a sound recording"
   },
   "MP4 film": {
    formats: [ "MP4" ],
    label: "an MP4 video"
   },
   "3GP film": {
    formats: [ "3GP" ],
    label: "a 3GP video",
    mimeType: "video/3gpp"
   },
   "MP4 or 3GP film": {
    formats: [ "MP4" ],
    label: "an MP4 video"
   },
   "neither sound nor film": {
    formats: [ "MP4" ],
    label: "an MP4 file with neither sound nor picture",
    mimeType: "application/mp4"
   },
   "MP4 without index": {
    formats: [ "MP4", "M4A", "3GP" ],
    label: "an MP4 file without its index"
   },
   foreign: {
    formats: [],
    label: "an unknown format"
   }
  };
  function known(kind, signs = {}) {
   const {cutOff: cutOff = null, encrypted: encrypted = false} = signs;
   return {
    kind: kind,
    label: KINDS[kind].label,
    advice: null,
    mimeType: null,
    cutOff: cutOff,
    encrypted: encrypted
   };
  }
  function foreign(label, advice = null, mimeType = null, cutOff = null) {
   return {
    kind: "foreign",
    label: label,
    advice: advice,
    mimeType: mimeType,
    cutOff: cutOff,
    encrypted: false
   };
  }
  function formatOf(content, promised) {
   const formats = KINDS[content.kind].formats;
   if (promised !== null && formats.includes(promised)) return promised;
   return formats[0] ?? null;
  }
  function mimeTypeOf(content, promised) {
   if (content.mimeType !== null) return content.mimeType;
   const kind = KINDS[content.kind];
   if (kind.mimeType !== void 0) return kind.mimeType;
   const format = formatOf(content, promised) ?? (content.kind === "foreign" ? null : promised);
   return format === null ? null : catalog.hR[format].mimeType;
  }
  var disk = __webpack_require__(3143);
  function nameParts(name) {
   const extension = external_node_path_.posix.extname(name).slice(1);
   const stem = extension === "" ? name : name.slice(0, -extension.length - 1);
   return {
    stem: stem,
    extension: extension,
    format: (0, catalog.qQ)(extension)
   };
  }
  function renamed(name, extension) {
   const {stem: stem} = nameParts(name);
   const base = stem.replace(/[. ]+$/u, "");
   return /^\.[^.]*$/.test(name) || base === "" ? `file.${extension}` : `${base}.${extension}`;
  }
  const ALLOWED_EXTENSIONS = catalog.Z2.map(mediaType => {
   const entries = Object.values(catalog.hR).filter(entry => entry.mediaType === mediaType);
   return `${mediaType}: ${entries.flatMap(entry => entry.extensions.map(extension => `.${extension}`)).join(", ")}`;
  }).join("; ");
  function problem(code, severity, ...sentences) {
   return {
    code: code,
    severity: severity,
    message: sentences.filter(sentence => sentence !== null).join(" ")
   };
  }
  function unsupportedExtension(name, content) {
   const {extension: extension} = nameParts(name);
   const found = extension !== "" ? `The extension ".${extension}" is not one that Divar's chat accepts.` : name.startsWith(".") ? `"${name}" is only an extension: there is no name before it.` : `"${name}" has no extension, and Divar's chat goes by it.`;
   return problem("unsupported_extension", "error", found, content === null ? null : `The content is ${content.label}.`, `Allowed: ${ALLOWED_EXTENSIONS}.`, content === null ? "Rename or convert the file." : remedy(name, content));
  }
  function verdictMessage(name, promised, content, {code: code, severity: severity}) {
   switch (code) {
   case "encrypted":
    return encrypted(content.label);

   case "video_in_voice":
    return severity === "error" ? problem(code, severity, `The name says voice, but the content is ${content.label}, with a picture.`, "Voice messages (.m4a, .3gp) hold sound only.", `To send it as a video, name it "${renamed(name, "mp4")}"; to send the sound, export that alone as M4A.`) : problem(code, severity, "This 3GP file holds a video, and .3gp is sent as a voice message.", "Voice messages hold sound; Divar may refuse it or play the sound only.", "To send it as a video, convert it to MP4.");

   case "no_video":
    return problem(code, severity, `The name says video, but the content is ${content.label}${content.kind === "neither sound nor film" ? "" : ", with no picture"}.`, "Videos (.mp4) hold a picture; Divar may refuse it.", content.kind === "neither sound nor film" ? "Export the video again." : `To send it as a voice message, name it "${renamed(name, "m4a")}".`);

   default:
    return problem(code, severity, `The name says ${promised}, but the content is ${content.label}.`, severity === "warning" ? "Divar accepts both, but may go by the name." : `Allowed under this name: ${promised}.`, remedy(name, content));
   }
  }
  const SENT_AS = {
   image: "an image",
   file: "a file",
   voice: "a voice message",
   video: "a video"
  };
  function remedy(name, content) {
   const format = formatOf(content, (0, catalog.w)(nameParts(name).extension));
   if (format !== null && content.kind !== "neither sound nor film") {
    const {extensions: extensions, mediaType: mediaType} = catalog.hR[format];
    return `Rename it to "${renamed(name, extensions[0])}": it is sent as ${SENT_AS[mediaType]} then.`;
   }
   if (content.kind === "protected Office") return "Give it the extension of its kind (.docx, .xlsx or .pptx).";
   return content.advice ?? "Export or convert it to one of the allowed formats.";
  }
  function encrypted(label) {
   return problem("encrypted", "warning", `This is ${label.includes("protected") ? label : `${label} behind a password`}.`, "It is sent as it is: whoever gets it needs the password to open it.", "Save it without a password if that is not meant.");
  }
  function truncated(cutOff) {
   return problem("truncated", "warning", `The end of the file seems to be missing: ${cutOff}.`, "It is sent as it is, and may not open.", "See that the step which writes it ends before this one, and that the disk was not full.");
  }
  function empty() {
   return problem("empty", "error", "The file is empty (0 bytes).", "Divar needs content.", "See that the step which writes it succeeded, or leave the file out.");
  }
  function sizeProblem(size, limit, of) {
   if (size <= limit.certain) return null;
   if (size > limit.atMost) return problem("too_large", "error", `The file has ${bytes(size)}.`, `Allowed for ${of}: ${limit.text}, which is ${bytes(limit.atMost)} at most.`, "Make it smaller, or split it.");
   return problem("size_ambiguous", "warning", `The file has ${bytes(size)}.`, `Allowed for ${of}: ${limit.text}, which is ${bytes(limit.certain)} or ${bytes(limit.atMost)}: Divar does not say which.`, `It is sent as it is; below ${bytes(limit.certain)} it would be safe.`);
  }
  function notAFile(what) {
   return problem("not_a_file", "error", `This is ${what}, not a file.`, "Only regular files are sent.", 'Narrow the pattern, or exclude this path with a line that starts with "!".');
  }
  function outsideWorkspace() {
   return problem("outside_workspace", "error", "The file lies outside the workspace, perhaps behind a symbolic link.", "Only what is inside the workspace is sent; nothing of it was read.", "Copy the file into the workspace; on the command line, --workspace can name a larger folder.");
  }
  function unreadable(why) {
   return problem("unreadable", "error", `The file can't be read: ${why}.`, "Every file is read and checked before it is sent.", 'See that it exists and that this user may read it, or exclude it with a line that starts with "!".');
  }
  function changedWhileChecked() {
   return problem("changed", "error", "The file was written to while it was checked.", "Only what was checked is sent.", "Let the step that writes it end first, then run this one again.");
  }
  function bytes(count) {
   return `${count.toLocaleString("en-US")} bytes`;
  }
  function locate_locator(workspace) {
   const realFolders = new Map;
   const realFolderOf = path => {
    const folder = (0, external_node_path_.dirname)(path);
    const known = realFolders.get(folder);
    if (known !== void 0) return known;
    const real = external_node_fs_.realpathSync.native(folder);
    realFolders.set(folder, real);
    return real;
   };
   return ({absolutePath: absolutePath}) => {
    try {
     const stats = (0, external_node_fs_.lstatSync)(absolutePath, {
      bigint: true
     });
     if (stats.isSymbolicLink()) {
      const realPath = external_node_fs_.realpathSync.native(absolutePath);
      return judge(realPath, (0, external_node_fs_.statSync)(realPath, {
       bigint: true
      }), workspace);
     }
     return judge((0, external_node_path_.join)(realFolderOf(absolutePath), (0, external_node_path_.basename)(absolutePath)), stats, workspace);
    } catch (error) {
     return {
      ok: false,
      problems: [ unreadable(reasonOf(error, absolutePath)) ]
     };
    }
   };
  }
  function judge(realPath, stats, workspace) {
   const problems = [];
   if (!locate_isInside(realPath, workspace)) problems.push(outsideWorkspace());
   if (!stats.isFile()) problems.push(problemOf(stats, realPath));
   return problems.length > 0 ? {
    ok: false,
    problems: problems
   } : {
    ok: true,
    realPath: realPath
   };
  }
  function locate_isInside(path, folder) {
   const way = (0, external_node_path_.relative)(folder, path);
   return way !== "" && way !== ".." && !/^\.\.[\\/]/.test(way) && !(0, external_node_path_.isAbsolute)(way);
  }
  function problemOf(stats, realPath) {
   if (stats.isFIFO()) return notAFile("a named pipe");
   if (stats.isSocket()) return notAFile("a socket");
   if (stats.isCharacterDevice() || stats.isBlockDevice()) return notAFile("a device");
   if (!stats.isDirectory()) return notAFile("something special");
   try {
    (0, external_node_fs_.readdirSync)(realPath);
    return notAFile("a folder");
   } catch (error) {
    return unreadable(`it is a folder that can't be looked into (${codeOf(error)})`);
   }
  }
  function reasonOf(error, path) {
   const code = codeOf(error);
   switch (code) {
   case "ENOENT":
    return path !== void 0 && isLink(path) ? "it is a symbolic link to something that does not exist" : "it does not exist any more";

   case "ELOOP":
    return "it is a symbolic link that leads back to itself";

   case "EACCES":
   case "EPERM":
    return `permission denied (${code})`;

   default:
    return `the system reports ${code}`;
   }
  }
  function isLink(path) {
   return (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   })?.isSymbolicLink() ?? false;
  }
  function codeOf(error) {
   return error.code ?? String(error);
  }
  var external_node_zlib_ = __webpack_require__(8522);
  const LOCAL = 67324752;
  const CENTRAL = 33639248;
  const END = 101010256;
  const END64_LOCATOR = 117853008;
  const LOCAL_SIZE = 30;
  const CENTRAL_SIZE = 46;
  const END_SIZE = 22;
  const LONGEST_COMMENT = 65535;
  const MOST_ENTRIES = 2e4;
  const LARGEST_DIRECTORY = 4 * 1024 * 1024;
  const SEARCHED = 64 * 1024 * 1024;
  const LARGEST_ENTRY = 4 * 1024 * 1024;
  function isZip(head) {
   return head.length >= 4 && (head.readUInt32LE(0) === LOCAL || head.readUInt32LE(0) === END);
  }
  function readZip(bytes) {
   let walked = null;
   const fromStart = () => walked ??= readFromStart(bytes);
   const fromEnd = readFromEnd(bytes, fromStart);
   return fromEnd === null ? {
    entries: fromStart().entries,
    hasEndRecord: false
   } : {
    entries: fromEnd,
    hasEndRecord: true
   };
  }
  function readEntry(bytes, entry) {
   const header = bytes.read(entry.offset, LOCAL_SIZE);
   if (entry.encrypted || header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) return null;
   const start = entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
   const packed = bytes.read(start, Math.min(entry.compressedSize, LARGEST_ENTRY));
   if (entry.method === 0) return packed;
   if (entry.method !== 8) return null;
   try {
    const {Z_SYNC_FLUSH: finishFlush} = external_node_zlib_.constants;
    return (0, external_node_zlib_.inflateRawSync)(packed, {
     maxOutputLength: LARGEST_ENTRY,
     finishFlush: finishFlush
    });
   } catch {
    return null;
   }
  }
  function readFromEnd(bytes, fromStart) {
   const tailStart = Math.max(0, bytes.size - END_SIZE - LONGEST_COMMENT);
   const tail = bytes.read(tailStart, bytes.size - tailStart);
   for (let at = tail.lastIndexOf("PK", void 0, "latin1"); at >= 0; ) {
    const entries = at + END_SIZE <= tail.length ? directoryOf(bytes, tail.subarray(at), tailStart + at, fromStart) : null;
    if (entries !== null) return entries;
    at = at === 0 ? -1 : tail.lastIndexOf("PK", at - 1, "latin1");
   }
   return null;
  }
  function directoryOf(bytes, record, recordOffset, fromStart) {
   let size = record.readUInt32LE(12);
   let end = recordOffset;
   let offset = record.readUInt32LE(16);
   if (size === 4294967295 || offset === 4294967295 || record.readUInt16LE(10) === 65535) {
    const large = largeRecord(bytes, recordOffset);
    if (large) ({size: size, offset: offset, end: end} = large);
   }
   if (size === 0 && record.readUInt16LE(10) === 0) return [];
   const shift = end - size - offset;
   for (const by of shift === 0 ? [ 0 ] : [ 0, shift ]) {
    const signature = bytes.read(offset + by, 4);
    if (signature.length === 4 && signature.readUInt32LE(0) === CENTRAL) {
     if (by > 0 && by < fromStart().end) return null;
     return entriesIn(bytes.read(offset + by, Math.min(size, LARGEST_DIRECTORY)), by);
    }
   }
   return null;
  }
  function largeRecord(bytes, endOffset) {
   const locator = bytes.read(endOffset - 20, 20);
   if (locator.length < 20 || locator.readUInt32LE(0) !== END64_LOCATOR) return null;
   const end = Number(locator.readBigUInt64LE(8));
   const record = bytes.read(end, 56);
   if (record.length < 56) return null;
   return {
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
    end: end
   };
  }
  function entriesIn(directory, shift) {
   const entries = [];
   for (let at = 0; at + CENTRAL_SIZE <= directory.length && entries.length < MOST_ENTRIES; ) {
    if (directory.readUInt32LE(at) !== CENTRAL) break;
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const nameEnd = at + CENTRAL_SIZE + nameLength;
    const large = largeFields(directory, at, nameEnd, extraLength);
    entries.push({
     name: directory.toString("utf8", at + CENTRAL_SIZE, nameEnd),
     method: directory.readUInt16LE(at + 10),
     encrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
     compressedSize: large.compressedSize,
     offset: large.offset + shift
    });
    at = nameEnd + extraLength + directory.readUInt16LE(at + 32);
   }
   return entries;
  }
  function largeFields(directory, at, extraStart, extraLength) {
   const fields = {
    size: directory.readUInt32LE(at + 24),
    compressedSize: directory.readUInt32LE(at + 20),
    offset: directory.readUInt32LE(at + 42)
   };
   const end = Math.min(extraStart + extraLength, directory.length);
   for (let extra = extraStart; extra + 4 <= end; extra += 4 + directory.readUInt16LE(extra + 2)) {
    if (directory.readUInt16LE(extra) !== 1) continue;
    let place = extra + 4;
    for (const key of [ "size", "compressedSize", "offset" ]) {
     if (fields[key] !== 4294967295 || place + 8 > end) continue;
     fields[key] = Number(directory.readBigUInt64LE(place));
     place += 8;
    }
   }
   return fields;
  }
  function readFromStart(bytes) {
   const entries = [];
   let offset = 0;
   while (entries.length < MOST_ENTRIES) {
    const header = bytes.read(offset, LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) break;
    const nameLength = header.readUInt16LE(26);
    const start = offset + LOCAL_SIZE + nameLength + header.readUInt16LE(28);
    const flags = header.readUInt16LE(6);
    const size = header.readUInt32LE(18);
    const next = (flags & 8) !== 0 && size === 0 ? nextHeader(bytes, start) : start + size;
    entries.push({
     name: bytes.read(offset + LOCAL_SIZE, nameLength).toString("utf8"),
     method: header.readUInt16LE(8),
     encrypted: (flags & 1) !== 0,
     compressedSize: Math.max(0, next - start),
     offset: offset
    });
    offset = next;
   }
   return {
    entries: entries,
    end: offset
   };
  }
  function nextHeader(bytes, from) {
   const chunkSize = 64 * 1024;
   for (let offset = from; offset < Math.min(bytes.size, SEARCHED); offset += chunkSize - 3) {
    const at = bytes.read(offset, chunkSize).indexOf("PK", 0, "latin1");
    if (at !== -1) return offset + at;
   }
   return bytes.size;
  }
  const AS_DOCUMENT = "Save it as a plain document (DOCX) or export it as PDF.";
  const AS_WORKBOOK = "Save it as a plain workbook (XLSX).";
  const AS_PRESENTATION = "Save it as a plain presentation (PPTX) or export it as PDF.";
  const OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  const MAIN_PARTS = {
   [`${OPEN_XML}wordprocessingml.document.main+xml`]: {
    kind: "DOCX"
   },
   [`${OPEN_XML}spreadsheetml.sheet.main+xml`]: {
    kind: "XLSX"
   },
   [`${OPEN_XML}presentationml.presentation.main+xml`]: {
    kind: "PPTX"
   },
   [`${OPEN_XML}wordprocessingml.template.main+xml`]: {
    label: "a Word template",
    advice: AS_DOCUMENT
   },
   [`${OPEN_XML}spreadsheetml.template.main+xml`]: {
    label: "an Excel template",
    advice: AS_WORKBOOK
   },
   [`${OPEN_XML}presentationml.template.main+xml`]: {
    label: "a PowerPoint template",
    advice: AS_PRESENTATION
   },
   [`${OPEN_XML}presentationml.slideshow.main+xml`]: {
    label: "a PowerPoint slide show",
    advice: AS_PRESENTATION
   },
   "application/vnd.ms-word.document.macroenabled.main+xml": {
    label: "a Word document with macros (DOCM)",
    advice: AS_DOCUMENT
   },
   "application/vnd.ms-word.template.macroenabledtemplate.main+xml": {
    label: "a Word template with macros",
    advice: AS_DOCUMENT
   },
   "application/vnd.ms-excel.sheet.macroenabled.main+xml": {
    label: "an Excel workbook with macros (XLSM)",
    advice: AS_WORKBOOK
   },
   "application/vnd.ms-excel.template.macroenabled.main+xml": {
    label: "an Excel template with macros",
    advice: AS_WORKBOOK
   },
   "application/vnd.ms-excel.addin.macroenabled.main+xml": {
    label: "an Excel add-in",
    advice: AS_WORKBOOK
   },
   "application/vnd.ms-excel.sheet.binary.macroenabled.main": {
    label: "a binary Excel workbook (XLSB)",
    advice: AS_WORKBOOK
   },
   "application/vnd.ms-powerpoint.presentation.macroenabled.main+xml": {
    label: "a PowerPoint presentation with macros (PPTM)",
    advice: AS_PRESENTATION
   },
   "application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml": {
    label: "a PowerPoint slide show with macros",
    advice: AS_PRESENTATION
   },
   "application/vnd.ms-powerpoint.template.macroenabled.main+xml": {
    label: "a PowerPoint template with macros",
    advice: AS_PRESENTATION
   },
   "application/vnd.ms-powerpoint.addin.macroenabled.main+xml": {
    label: "a PowerPoint add-in",
    advice: AS_PRESENTATION
   },
   "application/vnd.openxmlformats-officedocument.presentationml.slide.main+xml": {
    label: "a single PowerPoint slide",
    advice: AS_PRESENTATION
   },
   [`${OPEN_XML}thememanager+xml`]: {
    label: "an Office theme",
    advice: AS_PRESENTATION
   },
   "application/vnd.ms-visio.drawing.main+xml": {
    label: "a Visio drawing",
    advice: "Export it as PDF."
   },
   "application/vnd.ms-package.xps-fixeddocumentsequence+xml": {
    label: "an XPS document",
    advice: "Print or convert it to PDF."
   },
   "application/oxps-fixeddocumentsequence+xml": {
    label: "an XPS document",
    advice: "Print or convert it to PDF."
   }
  };
  function readOoxml(bytes, zip) {
   const cutOff = zip.hasEndRecord ? null : "it has no end record";
   const main = mainPart(bytes, zip) ?? (zip.hasEndRecord ? null : mainByNames(zip));
   if (main === null) return null;
   return "kind" in main ? known(main.kind, {
    cutOff: cutOff
   }) : foreign(main.label, main.advice, null, cutOff);
  }
  function mainPart(bytes, zip) {
   const types = readPart(bytes, zip, "[content_types].xml");
   if (types === null) return null;
   const {overrides: overrides, defaults: defaults} = contentTypes(types);
   const target = mainTarget(readPart(bytes, zip, "_rels/.rels") ?? "");
   const declared = target && (overrides.get(target) ?? defaults.get(target.slice(target.lastIndexOf(".") + 1)));
   const candidates = [ ...declared ? [ declared ] : [], ...overrides.values() ];
   const type = candidates.find(candidate => Object.hasOwn(MAIN_PARTS, candidate));
   return type === void 0 ? null : MAIN_PARTS[type];
  }
  function mainByNames(zip) {
   const names = zip.entries.map(({name: name}) => name.toLowerCase());
   if (names.some(name => name.startsWith("word/"))) return {
    kind: "DOCX"
   };
   if (names.some(name => name.startsWith("xl/"))) return {
    kind: "XLSX"
   };
   if (names.some(name => name.startsWith("ppt/"))) return {
    kind: "PPTX"
   };
   if (names.some(name => /^(_rels|docprops|customxml)\/|^\[content_types\]/.test(name))) return {
    kind: "cut-off Office"
   };
   return null;
  }
  function readPart(bytes, zip, name) {
   const entry = zip.entries.find(one => one.name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase() === name);
   const content = entry ? readEntry(bytes, entry) : null;
   return content === null ? null : decodeXml(content);
  }
  function decodeXml(content) {
   const [first, second] = content;
   const encoding = first === 255 && second === 254 || first === 60 && second === 0 ? "utf-16le" : first === 254 && second === 255 || first === 0 && second === 60 ? "utf-16be" : "utf-8";
   return withoutComments(new TextDecoder(encoding).decode(content));
  }
  function withoutComments(xml) {
   let text = "";
   let at = 0;
   for (let start = xml.indexOf("\x3c!--"); start !== -1; start = xml.indexOf("\x3c!--", at)) {
    text += xml.slice(at, start);
    const end = xml.indexOf("--\x3e", start + 4);
    if (end === -1) return text;
    at = end + 3;
   }
   return text + xml.slice(at);
  }
  function contentTypes(xml) {
   const overrides = new Map;
   const defaults = new Map;
   for (const [, tag, text = ""] of xml.matchAll(/<(?:[\w.-]+:)?(Override|Default)\s([^<>]*)>/g)) {
    const attributes = attributesOf(text);
    const type = (attributes.get("ContentType") ?? "").trim().toLowerCase();
    if (tag === "Override") overrides.set(partName(attributes.get("PartName") ?? ""), type); else defaults.set((attributes.get("Extension") ?? "").toLowerCase(), type);
   }
   return {
    overrides: overrides,
    defaults: defaults
   };
  }
  function mainTarget(xml) {
   for (const [, text = ""] of xml.matchAll(/<(?:[\w.-]+:)?Relationship\s([^<>]*)>/g)) {
    const attributes = attributesOf(text);
    if (/\/relationships\/officeDocument$/.test(attributes.get("Type") ?? "")) return partName(attributes.get("Target") ?? "");
   }
   return null;
  }
  const LONGEST_TAG = 8192;
  function attributesOf(text) {
   const found = text.slice(0, LONGEST_TAG).matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
   return new Map([ ...found ].map(([, name = "", double, single]) => [ name, unescapeXml(double ?? single ?? "") ]));
  }
  function unescapeXml(text) {
   return text.replace(/&(amp|#x2f|#47|#x2b|#43);/gi, (_, name) => name === "amp" ? "&" : /f|47/i.test(name) ? "/" : "+");
  }
  function partName(text) {
   const names = text.replaceAll("\\", "/").split("/").filter(name => name !== "" && name !== ".");
   return `/${names.join("/")}`.toLowerCase();
  }
  const AS_PDF = "Export it as PDF.";
  const ONE_BY_ONE = "Divar accepts no archives: send the files in it one by one.";
  const BY_MIMETYPE = [ [ /opendocument\.text-template/, "an OpenDocument text template", "Save it as DOCX or export it as PDF." ], [ /opendocument\.text/, "an OpenDocument text", "Save it as DOCX or export it as PDF." ], [ /opendocument\.spreadsheet/, "an OpenDocument spreadsheet", "Save it as XLSX." ], [ /opendocument\.presentation/, "an OpenDocument presentation", "Save it as PPTX or export it as PDF." ], [ /opendocument\.graphics/, "an OpenDocument drawing", AS_PDF ], [ /opendocument/, "an OpenDocument file", AS_PDF ], [ /sun\.xml/, "an OpenOffice 1 file", AS_PDF ], [ /epub/, "an EPUB book", "Convert it to PDF." ], [ /krita|openraster/, "a layered image", "Export it as PNG or JPEG." ], [ /sketch|figma/, "a design file", "Export it as PDF or PNG." ] ];
  const BY_NAME = [ [ /^androidmanifest\.xml$/, "an Android app (APK)", "Divar accepts no apps: send a link instead." ], [ /^payload\/[^/]+\.app\//, "an iOS app (IPA)", "Divar accepts no apps: send a link instead." ], [ /^index\/(document|slide|tables)|^index\.zip$|\.iwa$/, "an Apple iWork document", "Export it as PDF or to an Office format." ], [ /^meta-inf\/manifest\.mf$/, "a Java archive (JAR)", ONE_BY_ONE ], [ /^fixeddocseq\.fdseq$|^fixeddocumentsequence\.fdseq$/, "an XPS document", "Print or convert it to PDF." ], [ /^[^/]+\.nuspec$/, "a NuGet package", ONE_BY_ONE ], [ /^doc\.kml$/, "a map (KMZ)", "Send a link or a picture of it." ], [ /\.dist-info\/wheel$/, "a Python wheel", ONE_BY_ONE ], [ /^meta-inf\/container\.xml$/, "an EPUB book", "Convert it to PDF." ] ];
  function readArchive(bytes) {
   const zip = readZip(bytes);
   return readOoxml(bytes, zip) ?? readOther(bytes, zip);
  }
  function readOther(bytes, zip) {
   const cutOff = zip.hasEndRecord ? null : "it has no end record";
   const mimetype = zip.entries.find(({name: name}) => name === "mimetype");
   const type = (mimetype && readEntry(bytes, mimetype)?.toString("latin1", 0, 200).trim()) ?? "";
   const byType = BY_MIMETYPE.find(([pattern]) => pattern.test(type));
   if (byType) return foreign(byType[1], byType[2], /^[\w.+/-]+$/.test(type) ? type : null, cutOff);
   const names = zip.entries.map(({name: name}) => name.toLowerCase());
   const byName = BY_NAME.find(([pattern]) => names.some(name => pattern.test(name)));
   if (byName) return foreign(byName[1], byName[2], null, cutOff);
   if (zip.entries.some(({encrypted: encrypted}) => encrypted)) return foreign("a ZIP archive with a password", ONE_BY_ONE, "application/zip", cutOff);
   return foreign("a ZIP archive", ONE_BY_ONE, "application/zip", cutOff);
  }
  const ADVICE = {
   image: "It is not accepted: convert it to PNG or JPEG.",
   sound: "It is not accepted: convert it to M4A (AAC).",
   video: "It is not accepted: convert it to MP4 (H.264).",
   document: "It is not accepted: export it as PDF.",
   office: "It is too old to be accepted: save it as DOCX or XLSX, or export it as PDF.",
   data: "It is not accepted: send a link to it instead.",
   archive: "Divar accepts no archives: send the files in it one by one.",
   program: "Divar accepts no programs: send a link instead."
  };
  const NAMES = {
   webp: [ "a WebP image", "image" ],
   gif: [ "a GIF image", "image" ],
   bmp: [ "a BMP image", "image" ],
   tif: [ "a TIFF image", "image" ],
   ico: [ "an icon (ICO)", "image" ],
   cur: [ "a mouse pointer (CUR)", "image" ],
   psd: [ "a Photoshop image", "image" ],
   jxl: [ "a JPEG XL image", "image" ],
   jxr: [ "a JPEG XR image", "image" ],
   jls: [ "a JPEG-LS image", "image" ],
   jp2: [ "a JPEG 2000 image", "image" ],
   jpx: [ "a JPEG 2000 image", "image" ],
   jpm: [ "a JPEG 2000 image", "image" ],
   mj2: [ "a JPEG 2000 film", "video" ],
   j2c: [ "a JPEG 2000 image", "image" ],
   heic: [ "a HEIC image", "image" ],
   avif: [ "an AVIF image", "image" ],
   cr2: [ "a Canon raw photo", "image" ],
   cr3: [ "a Canon raw photo", "image" ],
   nef: [ "a Nikon raw photo", "image" ],
   arw: [ "a Sony raw photo", "image" ],
   dng: [ "a raw photo (DNG)", "image" ],
   raf: [ "a Fuji raw photo", "image" ],
   orf: [ "an Olympus raw photo", "image" ],
   xcf: [ "a GIMP image", "image" ],
   icns: [ "a macOS icon (ICNS)", "image" ],
   ktx: [ "a texture (KTX)", "image" ],
   mp1: [ "an MPEG audio file", "sound" ],
   mp2: [ "an MP2 sound file", "sound" ],
   mp3: [ "an MP3 sound file", "sound" ],
   aac: [ "raw AAC sound (ADTS)", "sound" ],
   amr: [ "an AMR recording", "sound" ],
   wav: [ "a WAV sound file", "sound" ],
   flac: [ "a FLAC sound file", "sound" ],
   ogg: [ "an Ogg file", "sound" ],
   oga: [ "an Ogg sound file", "sound" ],
   opus: [ "an Opus recording", "sound" ],
   spx: [ "a Speex recording", "sound" ],
   aif: [ "an AIFF sound file", "sound" ],
   caf: [ "a Core Audio recording (CAF)", "sound" ],
   wv: [ "a WavPack sound file", "sound" ],
   mid: [ "a MIDI file", "sound" ],
   ac3: [ "an AC-3 sound file", "sound" ],
   ape: [ "a Monkey's Audio file", "sound" ],
   wma: [ "a Windows Media sound file", "sound" ],
   asf: [ "a Windows Media file", "video" ],
   wmv: [ "a Windows Media video", "video" ],
   mkv: [ "a Matroska video", "video" ],
   webm: [ "a WebM video", "video" ],
   avi: [ "an AVI video", "video" ],
   mov: [ "a QuickTime film", "video" ],
   flv: [ "a Flash video", "video" ],
   mxf: [ "an MXF video", "video" ],
   mpg: [ "an MPEG video", "video" ],
   mts: [ "an MPEG transport stream", "video" ],
   ogv: [ "an Ogg video", "video" ],
   "3g2": [ "a 3G2 film", "video" ],
   rm: [ "a RealMedia file", "video" ],
   rtf: [ "an RTF document", "document" ],
   ps: [ "a PostScript document", "document" ],
   eps: [ "an EPS drawing", "document" ],
   mobi: [ "a Mobipocket book", "document" ],
   djvu: [ "a DjVu document", "document" ],
   chm: [ "a Windows help file", "document" ],
   swf: [ "a Flash film", "video" ],
   zip: [ "a ZIP archive", "archive" ],
   rar: [ "a RAR archive", "archive" ],
   "7z": [ "a 7-Zip archive", "archive" ],
   gz: [ "a gzip archive", "archive" ],
   "tar.gz": [ "a tar.gz archive", "archive" ],
   tar: [ "a tar archive", "archive" ],
   bz2: [ "a bzip2 archive", "archive" ],
   xz: [ "an XZ archive", "archive" ],
   zst: [ "a Zstandard archive", "archive" ],
   lz: [ "an Lzip archive", "archive" ],
   lz4: [ "an LZ4 archive", "archive" ],
   cab: [ "a Windows cabinet", "archive" ],
   deb: [ "a Debian package", "archive" ],
   rpm: [ "an RPM package", "archive" ],
   crx: [ "a Chrome extension", "archive" ],
   iso: [ "a CD image", "archive" ],
   dmg: [ "a macOS disk image", "archive" ],
   exe: [ "a Windows program", "program" ],
   elf: [ "a Linux program", "program" ],
   macho: [ "a macOS program", "program" ],
   wasm: [ "a WebAssembly module", "program" ],
   class: [ "a Java class", "program" ],
   sqlite: [ "an SQLite database", "data" ],
   ttf: [ "a font", "data" ],
   otf: [ "a font", "data" ],
   woff: [ "a web font", "data" ],
   woff2: [ "a web font", "data" ]
  };
  const foreign_MAGIC = [ [ 0, "MNG\r\n\n", "an MNG animation", "image" ], [ 0, "JNG\r\n\n", "a JNG image", "image" ], [ 0, "ÿØÿ÷", "a JPEG-LS image", "image" ], [ 0, "ÿOÿQ", "a JPEG 2000 image", "image" ], [ 0, "gimp xcf", "a GIMP image", "image" ], [ 0, "\0\0\0\0\0", "a TGA image", "image" ], [ 0, "\0\0\n\0\0\0", "a TGA image", "image" ], [ 0, "\n\b", "a PCX image", "image" ], [ 0, "DDS |\0\0\0", "a texture (DDS)", "image" ], [ 0, "qoif", "a QOI image", "image" ], [ 0, "v/1", "an OpenEXR image", "image" ], [ 40, " EMF", "a Windows metafile (EMF)", "image" ], [ 0, "×ÍÆ", "a Windows metafile (WMF)", "image" ], [ 0, "#!AMR", "an AMR recording", "sound" ], [ 0, "#!SILK", "a SILK recording", "sound" ], [ 0, "ÿWPC", "a WordPerfect document", "document" ], [ 0, "1¾\0\0", "a Windows Write document", "office" ], [ 0, "2¾\0\0", "a Windows Write document", "office" ], [ 0, "Û¥-\0", "a Word 2 document", "office" ], [ 0, "¥", "a Word 1 document", "office" ], [ 0, "\t\0\0", "an Excel 2 worksheet", "office" ], [ 0, "\t\0", "an Excel 3 worksheet", "office" ], [ 0, "\t\0", "an Excel 4 worksheet", "office" ], [ 0, "\t\b", "an Excel sheet without its container", "office" ], [ 0, "AT&TFORM", "a DjVu document", "document" ], [ 60, "BOOKMOBI", "a Mobipocket book", "document" ], [ 257, "ustar", "a tar archive", "archive" ], [ 0, "", "a compressed file (.Z)", "archive" ], [ 0, "MSCF", "a Windows cabinet", "archive" ], [ 0, "!<arch>", "a Unix archive", "archive" ], [ 0, "07070", "a cpio archive", "archive" ], [ 0, "Çq", "a cpio archive", "archive" ] ];
  const ARCHIVES = [ [ 0, "Rar!" ], [ 0, "7z¼¯'" ], [ 0, "!<arch>\n" ], [ 257, "ustar" ], [ 0, "07070" ], [ 0, "Çq" ], [ 0, "\b" ], [ 0, '"M' ], [ 0, "(µ/ý" ] ];
  function isArchive(head) {
   return ARCHIVES.some(([at, bytes]) => head.toString("latin1", at, at + bytes.length) === bytes);
  }
  async function readForeign(head) {
   if (isNothing(head)) return foreign("nothing but zero bytes", "Write it again: a full disk or a broken download leaves such files.");
   const magic = foreign_MAGIC.find(([at, bytes]) => head.toString("latin1", at, at + bytes.length) === bytes);
   if (magic) return foreign(magic[2], ADVICE[magic[3]]);
   const type = await typeOf(head);
   const name = type && NAMES[type.ext];
   if (type && name) return foreign(name[0], ADVICE[name[1]], type.mime);
   if (type && !ALLOWED_TYPES.has(type.mime)) return foreign(`a file of the type ${type.mime}`, null, type.mime);
   return foreign("of no format that is known here", "See that it was written in full, and by the right program.");
  }
  const ALLOWED_TYPES = new Set(Object.values(catalog.hR).map(({mimeType: mimeType}) => mimeType));
  async function typeOf(head) {
   try {
    const {fileTypeFromBuffer: fileTypeFromBuffer} = await __webpack_require__.e(377).then(__webpack_require__.bind(__webpack_require__, 8377));
    return await fileTypeFromBuffer(head) ?? null;
   } catch {
    return null;
   }
  }
  function isNothing(head) {
   return head.every(byte => byte === 0);
  }
  const SCAN_CHUNK = 64 * 1024;
  const jpeg_SEARCHED = 64 * 1024 * 1024;
  const MOST_MARKERS = 1e5;
  const MARKER = {
   startOfImage: 216,
   endOfImage: 217,
   startOfScan: 218,
   losslessFrame: 247,
   temporary: 1
  };
  const NO_END = "the picture data has no end marker";
  function isJpeg(head) {
   return head[0] === 255 && head[1] === MARKER.startOfImage && head[2] === 255 && head[3] !== MARKER.losslessFrame;
  }
  function readJpeg(bytes) {
   return known("JPEG", {
    cutOff: bytes.size > jpeg_SEARCHED ? null : findCut(bytes)
   });
  }
  function findCut(bytes) {
   const scan = findScan(bytes);
   if (scan === null) return "it ends before the picture data";
   return endsInEndMarker(bytes, scan) || hasEndMarker(bytes, scan) ? null : NO_END;
  }
  function findScan(bytes) {
   let offset = 2;
   for (let count = 0; count < MOST_MARKERS; count += 1) {
    const marker = nextMarker(bytes, offset);
    if (marker === null || marker.code === MARKER.endOfImage) return null;
    offset = marker.end + segmentLength(bytes, marker);
    if (offset > bytes.size) return null;
    if (marker.code === MARKER.startOfScan) return offset;
   }
   return null;
  }
  function nextMarker(bytes, from) {
   for (let offset = from; offset < bytes.size; ) {
    const chunk = bytes.read(offset, offset === from ? 16 : SCAN_CHUNK);
    let at = chunk.indexOf(255);
    while (at !== -1 && at + 1 < chunk.length) {
     const code = chunk[at + 1];
     if (code !== 0 && code !== 255 && !isAlone(code)) return {
      code: code,
      end: offset + at + 2
     };
     at = chunk.indexOf(255, at + 1);
    }
    const next = at === -1 ? offset + chunk.length : offset + at;
    if (next >= bytes.size - 1 || chunk.length < 2) return null;
    offset = next;
   }
   return null;
  }
  function segmentLength(bytes, {end: end}) {
   const length = bytes.read(end, 2);
   return length.length < 2 ? bytes.size : Math.max(2, length.readUInt16BE(0));
  }
  function isAlone(code) {
   return code === MARKER.temporary || code >= 208 && code <= MARKER.startOfImage;
  }
  function endsInEndMarker(bytes, scan) {
   const tail = bytes.read(Math.max(scan, bytes.size - 2), 2);
   return tail.length === 2 && tail[0] === 255 && tail[1] === MARKER.endOfImage;
  }
  function hasEndMarker(bytes, scan) {
   let offset = scan;
   for (let count = 0; count < MOST_MARKERS; count += 1) {
    const marker = nextMarker(bytes, offset);
    if (marker === null) return false;
    if (marker.code === MARKER.endOfImage) return true;
    offset = marker.end + segmentLength(bytes, marker);
   }
   return true;
  }
  const MOST_BOXES = 2e5;
  function boxesOf(bytes, start, end, most = MOST_BOXES) {
   const boxes = [];
   let offset = start;
   while (offset + 8 <= end && boxes.length < most) {
    const box = boxAt(bytes, offset, end);
    if (box === null) break;
    boxes.push(box);
    offset = box.end;
   }
   return boxes;
  }
  function boxAt(bytes, offset, end) {
   const header = bytes.read(offset, 16);
   if (header.length < 8) return null;
   const type = header.toString("latin1", 4, 8);
   if (!/^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type)) return null;
   const size = header.readUInt32BE(0);
   if (size === 0) return {
    type: type,
    start: offset + 8,
    end: end
   };
   if (size >= 8) return {
    type: type,
    start: offset + 8,
    end: offset + size
   };
   if (size !== 1 || header.length < 16) return null;
   const large = Number(header.readBigUInt64BE(8));
   return large < 16 || !Number.isSafeInteger(offset + large) ? null : {
    type: type,
    start: offset + 16,
    end: offset + large
   };
  }
  const MOST_TRACKS = 256;
  const MOST_CHILDREN = 2e3;
  const STILL_OBJECT_TYPES = new Set([ 108, 109 ]);
  function readTracks(bytes, moov) {
   const inMoov = children(bytes, moov);
   const traks = inMoov.filter(({type: type}) => type === "trak");
   const read = traks.slice(0, MOST_TRACKS).map(trak => readTrack(bytes, trak));
   const chapters = new Set(read.flatMap(track => track.chapterTracks));
   return {
    tracks: read.map(({chapterTracks: _, ...track}) => ({
     ...track,
     isChapterPicture: chapters.has(track.id)
    })),
    quickTime: read.some(track => track.quickTime) || inMoov.some(({type: type}) => /^(cmov|rmra)$/.test(type))
   };
  }
  function readTrack(bytes, trak) {
   const inTrak = children(bytes, trak);
   const inMdia = childrenOf(bytes, inTrak, "mdia");
   const inStbl = childrenOf(bytes, childrenOf(bytes, inMdia, "minf"), "stbl");
   const header = contentOf(bytes, inTrak, "tkhd", 32);
   const handler = contentOf(bytes, inMdia, "hdlr", 12);
   const entry = contentOf(bytes, inStbl, "stsd", 512);
   const codec = entry.toString("latin1", 12, 16);
   return {
    id: trackId(header),
    handler: handler.toString("latin1", 8, 12),
    codec: codec,
    isStillPicture: isStill(codec, entry) && samplesIn(contentOf(bytes, inStbl, "stsz", 12)) === 1,
    chapterTracks: numbersIn(contentOf(bytes, childrenOf(bytes, inTrak, "tref"), "chap", 1024)),
    quickTime: /^[md]hlr$/.test(handler.toString("latin1", 4, 8))
   };
  }
  function isStill(codec, entry) {
   if (/^(jpeg|png |mjp[ab]|mjpg|JPEG)$/.test(codec)) return true;
   if (codec !== "mp4v") return false;
   const esds = entry.indexOf("esds", 16, "latin1");
   const config = esds === -1 ? -1 : entry.indexOf(4, esds + 8);
   if (config === -1) return false;
   let at = config + 1;
   while (at < entry.length && (entry[at] & 128) !== 0) at += 1;
   return STILL_OBJECT_TYPES.has(entry[at + 1] ?? 0);
  }
  function samplesIn(sizes) {
   return sizes.length < 12 ? 0 : sizes.readUInt32BE(8);
  }
  function trackId(header) {
   const at = header[0] === 1 ? 20 : 12;
   return header.length < at + 4 ? 0 : header.readUInt32BE(at);
  }
  function numbersIn(content) {
   const numbers = [];
   for (let at = 0; at + 4 <= content.length; at += 4) numbers.push(content.readUInt32BE(at));
   return numbers;
  }
  function children(bytes, box) {
   return boxesOf(bytes, box.start, Math.min(box.end, bytes.size), MOST_CHILDREN);
  }
  function childrenOf(bytes, boxes, type) {
   const box = boxes.find(one => one.type === type);
   return box ? children(bytes, box) : [];
  }
  function contentOf(bytes, boxes, type, length) {
   const box = boxes.find(one => one.type === type);
   return box ? bytes.read(box.start, Math.min(length, Math.max(0, box.end - box.start))) : Buffer.alloc(0);
  }
  const FIRST_BOXES = new Set([ "ftyp", "styp", "moov", "moof", "mdat", "free", "skip", "wide", "uuid", "pnot", "sidx", "emsg", "prft", "pdin" ]);
  const TOP_BOXES = new Set([ ...FIRST_BOXES, "meta", "mfra", "ssix" ]);
  const FILLERS = new Set([ "free", "skip", "wide", "uuid", "mdat", "pnot" ]);
  const AS_MP4_OR_M4A = "Export it as MP4 (film) or M4A (sound).";
  const FOREIGN_BRANDS = [ {
   pattern: /^(qt {2}|mqt )$/,
   label: "a QuickTime film",
   advice: AS_MP4_OR_M4A,
   mimeType: "video/quicktime"
  }, {
   pattern: /^(3g2.|kddi|KDDI)$/,
   label: "a 3G2 film",
   advice: "Convert it to MP4 (film) or M4A (sound).",
   mimeType: "video/3gpp2"
  }, {
   pattern: /^avi[fso]$/,
   label: "an AVIF image",
   advice: "AVIF is not accepted: convert it to PNG or JPEG.",
   mimeType: "image/avif"
  }, {
   pattern: /^(mif[12]|msf1|hei[a-z]|hev[a-z]|miaf|MiHE)$/,
   label: "a HEIC image",
   advice: "HEIC is not accepted: convert it to JPEG.",
   mimeType: "image/heic"
  }, {
   pattern: /^crx $/,
   label: "a Canon raw photo (CR3)",
   advice: "Raw photos are not accepted: convert it to JPEG.",
   mimeType: "image/x-canon-cr3"
  }, {
   pattern: /^(jp2 |jpx |jpm |mjp2)$/,
   label: "a JPEG 2000 image",
   advice: "JPEG 2000 is not accepted: convert it to JPEG or PNG.",
   mimeType: "image/jp2"
  } ];
  function isMp4(head) {
   if (head.length < 8 || !FIRST_BOXES.has(head.toString("latin1", 4, 8))) return false;
   const size = head.readUInt32BE(0);
   return size === 0 || size === 1 || size >= 8;
  }
  function readMp4(bytes) {
   const boxes = boxesOf(bytes, 0, bytes.size);
   const cut = mp4_findCut(boxes, bytes.size);
   const brands = brandsOf(bytes, boxes);
   const moov = boxes.find(box => box.type === "moov");
   const ruledOut = ruledOutBy(tellingBrand(brands)) ?? (moov ? void 0 : imageBrand(brands));
   if (ruledOut) return foreign(ruledOut.label, ruledOut.advice, ruledOut.mimeType, cut);
   if (!moov) return withoutIndex(boxes, brands, cut ?? "it has no index (moov)");
   const {tracks: tracks, quickTime: quickTime} = readTracks(bytes, moov);
   if (brands === null && quickTime && !boxes.some(box => box.type === "moof")) return foreign("a QuickTime film", AS_MP4_OR_M4A, "video/quicktime", cut);
   if (moov.end > bytes.size && !tracks.some(isFilm)) return known("MP4 without index", {
    cutOff: cut
   });
   return known(kindOf(tracks, brands?.all ?? []), {
    cutOff: cut
   });
  }
  function kindOf(tracks, brands) {
   const named3gp = brands.some(brand => /^3g[efghmprst]./i.test(brand));
   if (tracks.some(isFilm)) {
    if (!named3gp) return "MP4 film";
    return /^3g/i.test(brands[0] ?? "") ? "3GP film" : "MP4 or 3GP film";
   }
   const sound = tracks.filter(track => track.handler === "soun");
   if (sound.length === 0) return "neither sound nor film";
   if (sound.some(({codec: codec}) => /^(samr|sawb|sawp|sqcp|sevc)$/.test(codec))) return "3GP sound";
   return !named3gp && brands.some(brand => /^M4[ABP] $/.test(brand)) ? "M4A sound" : "M4A or 3GP sound";
  }
  function isFilm(track) {
   return track.handler === "vide" && !track.isChapterPicture && !track.isStillPicture;
  }
  function withoutIndex(boxes, brands, cutOff) {
   if (brands !== null || boxes.some(({type: type}) => type === "moof" || type === "sidx")) return known("MP4 without index", {
    cutOff: cutOff
   });
   const onlyFillers = boxes.every(({type: type}) => FILLERS.has(type));
   return onlyFillers && boxes.some(({type: type}) => type === "mdat" || type === "wide" || type === "pnot") ? foreign("a QuickTime film", AS_MP4_OR_M4A, "video/quicktime", cutOff) : null;
  }
  function mp4_findCut(boxes, size) {
   const last = boxes.at(-1);
   if (!last || last.end <= size || !TOP_BOXES.has(last.type)) return null;
   return `its part "${last.type}" reaches past the end of the file`;
  }
  function ruledOutBy(brand) {
   return FOREIGN_BRANDS.find(({pattern: pattern}) => pattern.test(brand));
  }
  function imageBrand(brands) {
   return brands?.all.map(ruledOutBy).find(found => found?.mimeType.startsWith("image/"));
  }
  function tellingBrand(brands) {
   if (brands === null) return "";
   return /^mi/.test(brands.major) && brands.all.includes("avif") ? "avif" : brands.major;
  }
  function brandsOf(bytes, boxes) {
   const box = boxes.find(({type: type}) => type === "ftyp") ?? boxes.find(({type: type}) => type === "styp");
   if (!box) return null;
   const text = bytes.read(box.start, Math.min(box.end - box.start, 4096)).toString("latin1");
   const major = text.slice(0, 4);
   const all = [ major ];
   for (let at = 8; at + 4 <= text.length; at += 4) all.push(text.slice(at, at + 4));
   return {
    major: major,
    all: all
   };
  }
  const SIGNATURE = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const HEADER_SIZE = 512;
  const ENTRY_SIZE = 128;
  const LAST_SECTOR = 4294967290;
  const NO_ENTRY = 4294967295;
  const BEYOND = 4294967296;
  const TYPES = {
   1: "storage",
   2: "stream",
   5: "root"
  };
  const ole_MOST_ENTRIES = 5e4;
  function isOle(head) {
   return head.subarray(0, SIGNATURE.length).equals(SIGNATURE);
  }
  function readOle(bytes) {
   const header = bytes.read(0, HEADER_SIZE);
   if (header.length < HEADER_SIZE) return null;
   const shift = header.readUInt16LE(30);
   if (shift < 7 || shift > 16) return null;
   const sectors = sectorsOf(bytes, 2 ** shift, header);
   const all = sectors && readDirectory(sectors, header.readUInt32LE(48));
   const root = all?.[0];
   const entries = all && ole_childrenOf(all);
   if (!sectors || !all || !entries || root?.type !== "root") return null;
   const miniCutoff = header.readUInt32LE(56);
   const readStart = (entry, length) => {
    const wanted = Math.min(length, entry.size);
    if (entry.size >= miniCutoff) return sectors.read(entry.firstSector, 0, wanted);
    const miniSize = 2 ** Math.min(header.readUInt16LE(32), shift);
    return sectors.read(root.firstSector, entry.firstSector * miniSize, wanted);
   };
   return {
    root: root,
    entries: entries,
    reachesPastEnd: !sectors.holdsTable() || !sectors.reaches(header.readUInt32LE(60)) || all.some(entry => isLarge(entry, miniCutoff) && !sectors.holds(entry.firstSector, entry.size)),
    readStart: readStart
   };
  }
  function isLarge(entry, miniCutoff) {
   return entry.type === "root" ? entry.size > 0 : entry.type === "stream" && entry.size >= miniCutoff;
  }
  function sectorsOf(bytes, size, header) {
   const places = tablePlaces(bytes, size, header);
   if (places === null) return null;
   const next = follower(bytes, size, places);
   const place = sector => (sector + 1) * size;
   let budget = 2 * Math.ceil(bytes.size / size) + ole_MOST_ENTRIES;
   return {
    read(first, offset, length) {
     const parts = [];
     let missing = length;
     let sector = first;
     for (let position = 0; missing > 0 && sector < LAST_SECTOR && position < bytes.size; position += size) {
      const skip = Math.min(size, Math.max(0, offset - position));
      if (skip < size) {
       const part = bytes.read(place(sector) + skip, Math.min(size - skip, missing));
       if (part.length === 0) break;
       parts.push(part);
       missing -= part.length;
      }
      sector = next(sector);
     }
     return Buffer.concat(parts);
    },
    holdsTable: () => places.every(sector => sector >= LAST_SECTOR || place(sector) < bytes.size),
    reaches(first) {
     let sector = first;
     for (;sector < LAST_SECTOR && budget > 0; sector = next(sector)) {
      if (place(sector) >= bytes.size) return false;
      budget -= 1;
     }
     return sector !== BEYOND;
    },
    holds(first, length) {
     let sector = first;
     for (let left = length; left > 0 && sector < LAST_SECTOR && budget > 0; left -= size) {
      if (place(sector) + Math.min(left, size) > bytes.size) return false;
      if (left > size) sector = next(sector);
      budget -= 1;
     }
     return sector !== BEYOND;
    }
   };
  }
  function tablePlaces(bytes, size, header) {
   const count = Math.min(header.readUInt32LE(44), Math.ceil(bytes.size / size));
   const places = [];
   for (let at = 76; at + 4 <= HEADER_SIZE && places.length < count; at += 4) places.push(header.readUInt32LE(at));
   let more = header.readUInt32LE(68);
   while (places.length < count && more < LAST_SECTOR) {
    const sector = bytes.read((more + 1) * size, size);
    if (sector.length < size) return null;
    for (let at = 0; at + 8 <= size && places.length < count; at += 4) places.push(sector.readUInt32LE(at));
    more = sector.readUInt32LE(size - 4);
   }
   return places;
  }
  function follower(bytes, size, places) {
   const perSector = size / 4;
   const parts = new Map;
   return sector => {
    const index = Math.floor(sector / perSector);
    const at = places[index];
    if (at === void 0) return NO_ENTRY;
    const part = parts.get(index) ?? bytes.read((at + 1) * size, size);
    parts.set(index, part);
    const offset = sector % perSector * 4;
    return offset + 4 <= part.length ? part.readUInt32LE(offset) : BEYOND;
   };
  }
  function readDirectory(sectors, first) {
   const longest = ole_MOST_ENTRIES * ENTRY_SIZE;
   if (!sectors.reaches(first)) return null;
   const content = sectors.read(first, 0, longest);
   const nodes = [];
   for (let at = 0; at + ENTRY_SIZE <= content.length; at += ENTRY_SIZE) nodes.push(nodeOf(content, at));
   return nodes;
  }
  function nodeOf(content, at) {
   const nameLength = Math.min(64, content.readUInt16LE(at + 64));
   return {
    name: content.toString("utf16le", at, at + Math.max(0, nameLength - 2)),
    type: TYPES[content[at + 66]] ?? "storage",
    left: content.readUInt32LE(at + 68),
    right: content.readUInt32LE(at + 72),
    child: content.readUInt32LE(at + 76),
    classId: content.toString("hex", at + 80, at + 96),
    firstSector: content.readUInt32LE(at + 116),
    size: content.readUInt32LE(at + 120)
   };
  }
  function ole_childrenOf(nodes) {
   const seen = new Set;
   const open = [ nodes[0]?.child ?? NO_ENTRY ];
   const children = [];
   for (let id = open.pop(); id !== void 0; id = open.pop()) {
    if (id === NO_ENTRY || id === 0 || seen.has(id)) continue;
    const node = nodes[id];
    if (!node) return null;
    seen.add(id);
    children.push(node);
    open.push(node.left, node.right);
   }
   return children;
  }
  const UNREADABLE = "its directory can't be read";
  const PAST_END = "a part of it reaches past the end of the file";
  const ENCRYPTED_TOKEN = "dfc4d1f3";
  const OTHERS = [ [ /^__(properties_version|nameid_version|recip_version)1\.0/, "an Outlook message (MSG)", "Export it as PDF." ], [ /^VisioDocument$/, "a Visio drawing", "Export it as PDF." ], [ /^Quill$/, "a Publisher document", "Export it as PDF." ], [ /^Star(Writer|Calc|Draw|Impress|Math|Chart)Document/, "a StarOffice document", "Export it as PDF." ], [ /^(MatOST|WksSSWorkBook)$/, "a Works document", "Save it as DOC or XLS, or export it as PDF." ], [ /^(Catalog|256_[0-9a-f]+)$/, "a cache of preview pictures (Thumbs.db)", "Exclude it: it holds nothing to send." ], [ /HwpSummaryInformation$|^FileHeader$/, "a Hangul document (HWP)", "Export it as PDF." ], [ /^\u4840/, "a Windows installer (MSI)", "Divar accepts no installers: send a link instead." ], [ /^(SwDocContentMgr|SwDocMgrTempStorage|_MO_VERSION_\d+)$/, "a SolidWorks file", "Export it as PDF." ], [ /^(Props|CProps|Props9|Props12)$/, "a Microsoft Project plan", "Export it as PDF." ], [ /^Equation Native$|Ole10Native$/, "an embedded object", "Send the document that holds it." ] ];
  function readOleOffice(bytes) {
   const ole = readOle(bytes);
   if (ole === null) return known(kindByStart(bytes), {
    cutOff: UNREADABLE
   });
   const cutOff = ole.reachesPastEnd ? PAST_END : null;
   const find = pattern => ole.entries.find(({name: name, type: type}) => type === "stream" && pattern.test(name));
   if (find(/^EncryptedPackage$/i) || ole.entries.some(({name: name}) => /DRMContent$|DRMViewerContent$/.test(name))) return known("protected Office", {
    cutOff: cutOff
   });
   const word = find(/^WordDocument$/i);
   if (word) return readWord(ole, word, cutOff);
   const excel = find(/^Workbook$/i) ?? find(/^Book$/i);
   if (excel) return readExcel(ole, excel, cutOff);
   if (ole.entries.some(({name: name}) => /^(PowerPoint Document|PP40|PP97_DUALSTORAGE)$/i.test(name))) {
    const user = find(/^Current User$/i);
    const token = user ? ole.readStart(user, 16).toString("hex", 12, 16) : "";
    return known("PPT", {
     cutOff: cutOff,
     encrypted: token === ENCRYPTED_TOKEN
    });
   }
   return ole_office_readOther(ole, cutOff);
  }
  function readWord(ole, stream, cutOff) {
   const block = ole.readStart(stream, 12);
   const flags = block.length < 12 ? 0 : block.readUInt16LE(10);
   if ((flags & 1) !== 0) return foreign("a Word template", "Save it as a plain document (DOC or DOCX).", null, cutOff);
   return known("DOC", {
    cutOff: cutOff,
    encrypted: (flags & 256) !== 0
   });
  }
  const RECORD = {
   template: 96,
   addIn: 135,
   filePass: 47,
   interfaceEnd: 226,
   boundSheet: 133
  };
  function readExcel(ole, stream, cutOff) {
   const start = ole.readStart(stream, 4096);
   let encrypted = false;
   for (let at = 0; at + 4 <= start.length; at += 4 + start.readUInt16LE(at + 2)) {
    const type = start.readUInt16LE(at);
    if (type === RECORD.boundSheet || type === 0) break;
    if (type === RECORD.filePass) encrypted = true;
    if (type === RECORD.template) return foreign("an Excel template", "Save it as a plain workbook (XLS or XLSX).", null, cutOff);
    if (type === RECORD.addIn) return foreign("an Excel add-in", "Save it as a plain workbook (XLS or XLSX).", null, cutOff);
   }
   return known("XLS", {
    cutOff: cutOff,
    encrypted: encrypted
   });
  }
  function ole_office_readOther(ole, cutOff) {
   if (/^8[0-9a-f]100c000{8}c0000{10}46$/.test(ole.root.classId)) return foreign("a Windows installer (MSI)", "Divar accepts no installers: send a link instead.", "application/x-msi", cutOff);
   const other = OTHERS.find(([pattern]) => ole.entries.some(({name: name}) => pattern.test(name)));
   if (other) return foreign(other[1], other[2], null, cutOff);
   return foreign("an OLE file that is no Office document", "Export it as PDF.", "application/x-cfb", cutOff);
  }
  function kindByStart(bytes) {
   const start = bytes.read(512, 8);
   if (start.length < 8) return "cut-off Office";
   const first = start.readUInt16LE(0);
   if (first === 42476 || first === 42460) return "DOC";
   if (first === 2057 && start.readUInt16LE(2) <= 16) return "XLS";
   if (start.readUInt32LE(0) === 65536015) return "PPT";
   return "cut-off Office";
  }
  const HEADER_WITHIN = 1024;
  const TAIL = 16 * 1024;
  const UNFINISHED_UPDATE = /[\r\n]\d{1,10} \d{1,5} obj\b/;
  function isPdf(head) {
   return head.subarray(0, HEADER_WITHIN).includes("%PDF-");
  }
  function readPdf(bytes) {
   return known("PDF", {
    cutOff: pdf_findCut(bytes)
   });
  }
  function pdf_findCut(bytes) {
   const tail = bytes.read(Math.max(0, bytes.size - TAIL), TAIL);
   const mark = tail.lastIndexOf("%%EOF");
   if (mark === -1) return "there is no %%EOF in its last 16 KB";
   if (UNFINISHED_UPDATE.test(tail.toString("latin1", mark))) return "what was added to it after its first version has no %%EOF";
   const after = tail.length - mark;
   const promised = linearisedLength(bytes.head);
   if (promised !== null && promised > bytes.size && after > TAIL / 16) return `it says it has ${promised} bytes and has ${bytes.size}`;
   return null;
  }
  function linearisedLength(head) {
   const start = head.toString("latin1", 0, 2 * HEADER_WITHIN);
   const dictionary = /\/Linearized[^>]*/.exec(start)?.[0] ?? /<<[^>]*\/Linearized[^>]*/.exec(start)?.[0];
   const length = dictionary && /\/L\s+(\d+)/.exec(dictionary)?.[1];
   return length ? Number(length) : null;
  }
  const png_SIGNATURE = Buffer.from("PNG\r\n\n", "latin1");
  const png_HEADER_SIZE = 8;
  const OVERHEAD = 12;
  const MOST_CHUNKS = 5e5;
  function isPng(head) {
   return head.subarray(0, png_SIGNATURE.length).equals(png_SIGNATURE);
  }
  function readPng(bytes) {
   return known("PNG", {
    cutOff: png_findCut(bytes)
   });
  }
  function png_findCut(bytes) {
   let offset = png_SIGNATURE.length;
   for (let count = 0; count < MOST_CHUNKS; count += 1) {
    const header = bytes.read(offset, png_HEADER_SIZE);
    if (header.length < png_HEADER_SIZE) break;
    const end = offset + OVERHEAD + header.readUInt32BE(0);
    const type = header.toString("latin1", 4);
    if (end > bytes.size || !/^[A-Za-z]{4}$/.test(type)) break;
    if (type === "IEND") return null;
    offset = end;
    if (count === MOST_CHUNKS - 1) return null;
   }
   return "its chunks do not end in IEND";
  }
  const LOOKED_AT = 4096;
  const PAGE_ADVICE = "Look into it: it may be an error message or a login page in place of the file. If it is not, export it as PDF or XLSX.";
  const TEXT_ADVICE = "Look into it: it may be an error message in place of the file. If it is not, ";
  const MARKUP = [ [ /^(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<title>|<table[\s>]|<meta\s)/i, "an HTML page", PAGE_ADVICE, "text/html" ], [ /^(<!doctype\s+svg|<svg[\s>])/i, "an SVG image", "SVG is not accepted: convert it to PNG.", "image/svg+xml" ], [ /^<(script|style|link|center|div|p|h[1-6]|br|b|pre|span|a|form|iframe)(\s[^<>]{0,500})?\/?>/i, "a piece of an HTML page", PAGE_ADVICE, "text/html" ] ];
  const TEXTS = [ [ /^\{\\rtf/, "an RTF document", "RTF is not accepted: save it as DOCX or export it as PDF.", "application/rtf" ], [ /^(<\?xml[\s\S]{0,3000})?<\?mso-application progid="Excel\.Sheet"|^<\?xml[\s\S]{0,1500}urn:schemas-microsoft-com:office:spreadsheet/i, "an Excel 2003 XML workbook", "Save it as XLSX.", "application/xml" ], [ /^<\?xml[\s\S]{0,1500}(<\?mso-application progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003)/i, "a Word 2003 XML document", "Save it as DOCX.", "application/xml" ], [ /^<\?xml[\s\S]{0,1500}schemas\.microsoft\.com\/office\/2006\/xmlPackage/i, "an Office document as flat XML", "Save it as DOCX, XLSX or PPTX.", "application/xml" ], [ /^<\?xml[\s\S]{0,1500}<office:document/i, "an OpenDocument file as flat XML", "Save it in an Office format or export it as PDF.", "application/xml" ], [ /^<\?xml\s/i, "an XML file", `${TEXT_ADVICE}export it as PDF or XLSX.`, "application/xml" ], [ /^%!PS/, "a PostScript document", "Convert it to PDF.", "application/postscript" ], [ /^(mime-version:|from: <saved by)[\s\S]{0,2000}content-type:\s*(multipart\/related|text\/html)/i, "a saved web page (MHTML)", "Export it as PDF or to an Office format.", "multipart/related" ], [ /^[\s\S]{0,500}content-type:\s*multipart\/related/i, "a saved web page (MHTML)", "Export it as PDF or to an Office format.", "multipart/related" ], [ /^(return-path|received|from|to|subject|date|message-id|mime-version):\s[\s\S]{0,3000}\n(from|to|subject|date|content-type):/i, "an e-mail", "Export it as PDF.", "message/rfc822" ], [ /^ID;P/, "a SYLK table", "Save it as XLSX.", "application/x-sylk" ], [ /^-----BEGIN [A-Z ]+-----/, "a PEM-encoded key or certificate", "Make sure that it is not a secret; do not send it.", "application/x-pem-file" ], [ /^version https:\/\/git-lfs\.github\.com\/spec/, "a pointer of Git LFS, not the file itself", 'Fetch the file first: "lfs: true" in actions/checkout.', "text/plain" ], [ /^[[{][\s\S]*["\]}\d]/, "a JSON or other text file", `${TEXT_ADVICE}export it as PDF or XLSX.`, "application/json" ] ];
  function isWebPage(head) {
   return MARKUP[0][0].test(withoutProlog(decode(head.subarray(0, 1024))));
  }
  function readText(head) {
   const text = textOf(head);
   if (text === null) return null;
   const markup = withoutProlog(text);
   const page = MARKUP.find(([pattern]) => pattern.test(markup)) ?? TEXTS.find(([pattern]) => pattern.test(text));
   if (page) return foreign(page[1], page[2], page[3]);
   const lines = text.split(/\r?\n/, 8).filter(line => line !== "");
   const table = lines.length > 1 && [ ",", ";", "\t" ].some(mark => lines.slice(0, -1).every(line => line.includes(mark)));
   return table ? foreign("a table as plain text (CSV)", "Save it as XLSX.", "text/csv") : foreign("plain text", `${TEXT_ADVICE}export it as PDF or DOCX.`, "text/plain");
  }
  function withoutProlog(text) {
   let rest = text;
   for (let end = prologEnd(rest); end !== -1; end = prologEnd(rest)) rest = rest.slice(end).trimStart();
   return rest;
  }
  function prologEnd(text) {
   const closing = text.startsWith("<?xml") ? "?>" : text.startsWith("\x3c!--") ? "--\x3e" : null;
   const at = closing === null ? -1 : text.indexOf(closing);
   return at === -1 ? -1 : at + closing.length;
  }
  function textOf(head) {
   const start = head.subarray(0, LOOKED_AT);
   if (isWide(start)) return decode(start);
   for (const byte of start) if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27 && byte !== 26) return null;
   const text = decode(start);
   const odd = text.split("�").length - 1;
   return odd > 4 + start.length / 3 ? null : text;
  }
  function isWide(start) {
   return start[0] === 255 && start[1] === 254 || start[0] === 254 && start[1] === 255;
  }
  function decode(start) {
   const encoding = !isWide(start) ? "utf-8" : start[0] === 255 ? "utf-16le" : "utf-16be";
   return new TextDecoder(encoding).decode(start).trimStart();
  }
  async function sniff(bytes) {
   const {head: head} = bytes;
   if (isPng(head)) return readPng(bytes);
   if (isJpeg(head)) return readJpeg(bytes);
   if (isZip(head)) return readArchive(bytes);
   if (isOle(head)) return readOleOffice(bytes);
   const film = isMp4(head) ? readMp4(bytes) : null;
   if (film) return film;
   if (isArchive(head)) return readForeign(head);
   if (isPdf(head)) return (isWebPage(head) ? readText(head) : null) ?? readPdf(bytes);
   return readText(head) ?? await readForeign(head);
  }
  const SIGNS = {
   "=": null,
   o: {
    code: "content_mismatch",
    severity: "warning"
   },
   X: {
    code: "content_mismatch",
    severity: "error"
   },
   p: {
    code: "encrypted",
    severity: "warning"
   },
   v: {
    code: "video_in_voice",
    severity: "warning"
   },
   V: {
    code: "video_in_voice",
    severity: "error"
   },
   n: {
    code: "no_video",
    severity: "warning"
   }
  };
  const TABLE = `\n                        PNG JPEG PDF DOC DOCX XLS XLSX PPT PPTX M4A 3GP MP4\nPNG                     =   o    X   X   X    X   X    X   X    X   X   X\nJPEG                    o   =    X   X   X    X   X    X   X    X   X   X\nPDF                     X   X    =   o   o    o   o    o   o    X   X   X\nDOC                     X   X    o   =   o    o   o    o   o    X   X   X\nDOCX                    X   X    o   o   =    o   o    o   o    X   X   X\nXLS                     X   X    o   o   o    =   o    o   o    X   X   X\nXLSX                    X   X    o   o   o    o   =    o   o    X   X   X\nPPT                     X   X    o   o   o    o   o    =   o    X   X   X\nPPTX                    X   X    o   o   o    o   o    o   =    X   X   X\nprotected Office        X   X    X   p   p    p   p    p   p    X   X   X\ncut-off Office          X   X    X   =   =    =   =    =   =    X   X   X\nM4A sound               X   X    X   X   X    X   X    X   X    =   o   n\n3GP sound               X   X    X   X   X    X   X    X   X    o   =   n\nM4A or 3GP sound        X   X    X   X   X    X   X    X   X    =   =   n\nMP4 film                X   X    X   X   X    X   X    X   X    V   X   =\n3GP film                X   X    X   X   X    X   X    X   X    V   v   o\nMP4 or 3GP film         X   X    X   X   X    X   X    X   X    V   v   =\nneither sound nor film  X   X    X   X   X    X   X    X   X    X   X   n\nMP4 without index       X   X    X   X   X    X   X    X   X    =   =   =\nforeign                 X   X    X   X   X    X   X    X   X    X   X   X\n`;
  const VERDICTS = readTable();
  function verdictOf(promised, content) {
   return VERDICTS[content][promised];
  }
  function readTable() {
   const [head = "", ...rows] = TABLE.trim().split("\n");
   const formats = head.trim().split(/\s+/);
   return Object.fromEntries(rows.map(row => {
    const [kind = "", ...signs] = row.split(/\s{2,}/).flatMap((part, i) => i === 0 ? part : part.split(/\s+/));
    return [ kind, Object.fromEntries(signs.map((sign, i) => [ formats[i], SIGNS[sign] ])) ];
   }));
  }
  const BREATH = 8 * 1024 * 1024;
  const HASH_CHUNK = 64 * 1024;
  async function checkFiles(found, options) {
   const locate = locate_locator(options.workspace);
   const breathe = breather();
   const checked = [];
   for (const one of found) {
    const file = await checkAt(one, locate(one), options);
    checked.push(file);
    options.onChecked?.(file);
    await breathe(file.size ?? 0);
   }
   return checked;
  }
  async function checkAt(found, place, options) {
   const name = (0, external_node_path_.basename)(found.absolutePath);
   const promised = nameParts(name).format;
   let reading = null;
   let problems = place.ok ? [] : place.problems;
   if (place.ok) try {
    reading = await readFile(place.realPath, largestLimit(options.limits));
    problems = reading ? [] : [ notAFile("something special") ];
   } catch (error) {
    problems = [ unreadable(reasonOf(error)) ];
   }
   problems = [ ...promised === null ? [ unsupportedExtension(name, reading?.content ?? null) ] : [], ...problems, ...reading ? problemsOf(name, promised, reading, options.limits) : [] ];
   return assemble({
    path: found.path,
    name: name,
    problems: problems
   }, place, reading);
  }
  function assemble(common, place, reading) {
   const {extension: extension, format: promised} = nameParts(common.name);
   const likely = (0, catalog.w)(extension);
   const facts = {
    ...common,
    format: reading?.content ? formatOf(reading.content, likely) : null,
    mimeType: reading?.content ? mimeTypeOf(reading.content, likely) : null
   };
   const mediaType = promised === null ? null : catalog.hR[promised].mediaType;
   const bad = common.problems.some(({severity: severity}) => severity === "error");
   if (bad || !place.ok || !reading?.sha256 || mediaType === null || facts.mimeType === null) return {
    ...facts,
    valid: false,
    mediaType: mediaType,
    size: reading?.size ?? null,
    sha256: reading?.sha256 ?? null
   };
   const {size: size, sha256: sha256, identity: identity} = reading;
   const {realPath: realPath} = place;
   return {
    ...facts,
    valid: true,
    realPath: realPath,
    mediaType: mediaType,
    mimeType: facts.mimeType,
    size: size,
    sha256: sha256,
    identity: identity
   };
  }
  function problemsOf(name, promised, reading, limits) {
   const {content: content, size: size} = reading;
   const problems = [];
   if (reading.changed) problems.push(changedWhileChecked());
   if (size === 0) problems.push(empty());
   if (promised !== null) problems.push(sizeProblem(size, limits[promised], promised));
   if (content !== null) {
    const verdict = promised === null ? null : verdictOf(promised, content.kind);
    if (verdict !== null) problems.push(verdictMessage(name, promised, content, verdict));
    if (content.encrypted) problems.push(encrypted(content.label));
    if (content.cutOff !== null) problems.push(truncated(content.cutOff));
   }
   return problems.filter(one => one !== null);
  }
  async function readFile(realPath, largest) {
   return (0, disk.D4)(realPath, async (fd, stats) => {
    if (!stats.isFile()) return null;
    const size = Number(stats.size);
    const identity = (0, disk.cu)(stats);
    const head = readFully(fd, 0, Math.min(size, HEAD_SIZE));
    const bytes = bytesOfFile(fd, size, head);
    const content = size === 0 ? null : await sniff(bytes);
    const sha256 = size > largest ? null : await hashOf(fd, bytes);
    const changed = sha256 === "changed" || size > HEAD_SIZE && !(0, disk._G)(identity, (0, 
    disk.cu)((0, external_node_fs_.fstatSync)(fd, {
     bigint: true
    })));
    return {
     size: size,
     identity: identity,
     content: content,
     sha256: sha256 === "changed" ? null : sha256,
     changed: changed
    };
   });
  }
  async function hashOf(fd, {size: size, head: head}) {
   if (head.length === size) return (0, external_node_crypto_.hash)("sha256", head, "hex");
   if (head.length < Math.min(size, HEAD_SIZE)) return "changed";
   const breathe = breather();
   const sha256 = (0, external_node_crypto_.createHash)("sha256").update(head);
   const buffer = Buffer.allocUnsafe(HASH_CHUNK);
   for (let offset = head.length; offset < size; offset += HASH_CHUNK) {
    const length = Math.min(HASH_CHUNK, size - offset);
    if (readInto(fd, buffer.subarray(0, length), offset) < length) return "changed";
    sha256.update(buffer.subarray(0, length));
    await breathe(length);
   }
   return sha256.digest("hex");
  }
  function breather() {
   const perCall = BREATH / 256;
   let spent = 0;
   return async bytes => {
    spent += Math.max(bytes, perCall);
    if (spent < BREATH) return;
    spent = 0;
    await new Promise(resolve => setImmediate(resolve));
   };
  }
  async function findFiles(options) {
   const workingDirectory = (0, external_node_path_.resolve)(options.workspace, options.workingDirectory);
   const patterns = options.patterns.flatMap(lines => lines.split(/\r?\n/)).map(line => parsePattern(line, workingDirectory)).filter(pattern => pattern !== null);
   const found = new Map;
   for (const [index, pattern] of patterns.entries()) {
    if (pattern.excludes) continue;
    const excluding = patterns.slice(index + 1).filter(later => later.excludes);
    const files = search(pattern).filter(absolutePath => !excluding.some(exclude => isMatched(exclude, absolutePath))).map(absolutePath => ({
     path: slashed((0, external_node_path_.relative)(options.workspace, absolutePath)),
     absolutePath: absolutePath
    })).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
   }
   return [ ...found.values() ];
  }
  function isMatched(pattern, absolutePath) {
   const path = slashed((0, external_node_path_.relative)(pattern.base, absolutePath));
   return !path.startsWith("../") && pattern.matches(path);
  }
  function search(pattern) {
   const files = [];
   const start = realPathOf(pattern.base);
   const folders = start === null ? [] : [ {
    path: "",
    realPath: start,
    parent: null
   } ];
   for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const absolute = (0, external_node_path_.join)(pattern.base, folder.path);
    for (const entry of entriesOf(absolute)) {
     if (entry === "not a folder") {
      if (pattern.matches(folder.path)) files.push(absolute);
      continue;
     }
     if (entry === "unreadable") {
      files.push(absolute);
      continue;
     }
     if (!pattern.namesHidden && entry.name.startsWith(".")) continue;
     const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
     const absolutePath = (0, external_node_path_.join)(absolute, entry.name);
     if (!isFolder(entry, absolutePath)) {
      if (pattern.matches(path)) files.push(absolutePath);
     } else if (pattern.matchesWithin(path)) {
      const realPath = entry.isSymbolicLink() ? realPathOf(absolutePath) : (0, external_node_path_.join)(folder.realPath, entry.name);
      if (realPath !== null && !isAbove(realPath, folder)) folders.push({
       path: path,
       realPath: realPath,
       parent: folder
      });
     }
    }
   }
   return files;
  }
  function entriesOf(folder) {
   try {
    return (0, external_node_fs_.readdirSync)(folder, {
     withFileTypes: true
    });
   } catch (error) {
    const {code: code} = error;
    return code === "ENOENT" ? [] : [ code === "ENOTDIR" ? "not a folder" : "unreadable" ];
   }
  }
  function isFolder(entry, absolutePath) {
   if (!entry.isSymbolicLink()) return entry.isDirectory();
   try {
    return (0, external_node_fs_.statSync)(absolutePath).isDirectory();
   } catch {
    return false;
   }
  }
  function isAbove(realPath, folder) {
   for (let above = folder; above; above = above.parent) if (above.realPath === realPath) return true;
   return false;
  }
  function realPathOf(path) {
   try {
    return external_node_fs_.realpathSync.native(path);
   } catch {
    return null;
   }
  }
  function slashed(path) {
   return external_node_path_.sep === "/" ? path : path.replaceAll(external_node_path_.sep, "/");
  }
  var lines = __webpack_require__(1901);
  var delivery = __webpack_require__(3694);
  function resultOfCheck(file, deliveries = []) {
   return resultOf(file, {
    media_token: null,
    status: file.valid ? "checked" : "invalid",
    deliveries: deliveries
   });
  }
  function resultOfToken(mediaToken, status, deliveries) {
   return {
    path: null,
    name: null,
    media_type: null,
    format: null,
    mime_type: null,
    size: null,
    sha256: null,
    media_token: mediaToken,
    status: status,
    problems: [],
    deliveries: deliveries
   };
  }
  function resultsOfDelivery(items, outcome, checked, aim) {
   const byFile = new Map;
   const tokens = [];
   items.forEach((item, index) => {
    const deliveries = outcome.deliveries[index] ?? [];
    if (item.kind === "token") tokens.push(resultOfToken(item.mediaToken, statusAfter(item.mediaToken, deliveries, aim), deliveries));
    if (item.kind !== "file") return;
    const upload = outcome.uploads[index] ?? null;
    const mediaToken = upload && "mediaToken" in upload ? upload.mediaToken : null;
    const problem = upload?.status === "failed" ? upload.problem : null;
    const file = problem ? {
     ...item.file,
     problems: [ ...item.file.problems, problem ]
    } : item.file;
    byFile.set(item.file, resultOf(file, {
     media_token: mediaToken,
     status: statusAfter(mediaToken, deliveries, aim),
     deliveries: deliveries
    }));
   });
   return [ ...tokens, ...checked.map(file => byFile.get(file) ?? resultOfCheck(file)) ];
  }
  function statusAfter(mediaToken, deliveries, aim) {
   if (aim === "upload") return mediaToken === null ? "failed" : "uploaded";
   return deliveries.every(delivery.K) ? "sent" : "failed";
  }
  function resultOf(file, rest) {
   return {
    path: file.path,
    name: file.name,
    media_type: file.mediaType,
    format: file.format,
    mime_type: file.mimeType,
    size: file.size,
    sha256: file.sha256,
    media_token: rest.media_token,
    status: rest.status,
    problems: file.problems,
    deliveries: rest.deliveries
   };
  }
  var report_status = __webpack_require__(6282);
  function reportOfCheck(material, problems) {
   const {givenTokens: givenTokens, checked: checked, hasText: hasText, skipsInvalid: skipsInvalid} = material;
   const tokens = givenTokens.map(token => resultOfToken(token, "checked", []));
   const invalid = checked.filter(file => !file.valid).length;
   const passedOver = skipsInvalid ? invalid : 0;
   const wrong = invalid - passedOver + (problems.length > 0 ? 1 : 0);
   const all = Math.max(tokens.length + checked.length - passedOver + (hasText ? 1 : 0), wrong);
   return {
    ...nothingSent,
    results: [ ...tokens, ...checked.map(file => resultOfCheck(file)) ],
    status: (0, report_status.c2)(all - wrong, all, "checked"),
    errors: problems,
    failed: wrong > 0
   };
  }
  function reportOfRefusal(material, to, reasons) {
   const {aim: aim, recipients: recipients, receipt: receipt} = to;
   const notSent = recipients.map(recipient => ({
    recipient: recipient,
    status: "not_sent",
    error: `Nothing was sent. ${reasons[0] ?? ""}`
   }));
   const tokenStatus = {
    check: "checked",
    upload: "uploaded",
    send: "failed"
   }[aim];
   return {
    ...nothingSent,
    results: [ ...material.givenTokens.map(token => resultOfToken(token, tokenStatus, notSent)), ...material.checked.map(file => resultOfCheck(file, file.valid ? notSent : [])) ],
    messageDeliveries: material.hasText ? notSent : [],
    status: "failed",
    errors: reasons.map(reason => `Nothing was sent. ${reason}`),
    failed: true,
    receipt: receipt
   };
  }
  function reportOfDelivery(items, outcome, checked, aim, receipt) {
   const results = resultsOfDelivery(items, outcome, checked, aim);
   const messageDeliveries = items[0]?.kind === "text" ? outcome.deliveries[0] ?? [] : [];
   const messages = outcome.deliveries.flat().length;
   const undone = aim === "send" ? (0, report_status.eY)({
    results: results,
    messageDeliveries: messageDeliveries
   }).failed : results.filter(result => result.status === "failed").length;
   const all = aim === "send" ? messages : items.length;
   return {
    results: results,
    messageDeliveries: messageDeliveries,
    conversationIds: outcome.conversationIds,
    uploadFailures: items.flatMap((item, index) => {
     const upload = outcome.uploads[index];
     const failed = item.kind === "file" && upload?.status === "failed";
     return failed ? [ {
      path: item.file.path,
      error: upload.error
     } ] : [];
    }),
    status: (0, report_status.c2)(all - undone, all, aim === "send" ? "sent" : "uploaded"),
    errors: outcome.ended === null ? [] : [ outcome.ended ],
    failed: undone > 0,
    receipt: receipt
   };
  }
  const nothingSent = {
   messageDeliveries: [],
   conversationIds: [],
   uploadFailures: [],
   receipt: null
  };
  async function post(job, tools) {
   const {log: log} = tools;
   const {aim: aim} = job;
   const receipt = aim.kind === "check" ? null : aim.receipt?.path ?? null;
   const material = {
    givenTokens: job.givenTokens,
    hasText: job.message !== null,
    skipsInvalid: job.onInvalid === "skip"
   };
   const refuse = (checked, reasons) => {
    const recipients = aim.kind === "send" ? aim.recipients.map(recipient.t) : [];
    return reportOfRefusal({
     ...material,
     checked: checked
    }, {
     aim: aim.kind,
     recipients: recipients,
     receipt: receipt
    }, reasons);
   };
   log.phase("Find files");
   const found = job.patterns.length === 0 ? [] : await withoutReceipt(await findFiles(job), job, log);
   log.info((0, lines.Kq)(found.length));
   if (found.length === 0 && job.patterns.length > 0) {
    const message = `No files match the patterns: ${job.patterns.join(" ")} (in ${job.workingDirectory}).`;
    if (job.ifNoFilesFound === "error") return refuse([], [ `${message} ${NO_FILES}` ]);
    if (job.ifNoFilesFound === "warn") log.warning(message);
   }
   log.phase("Check files");
   const checked = await check(found, job, tools);
   if (checked.length < found.length) return refuse(checked, [ (new error.C).message ]);
   const valid = checked.filter(file => file.valid);
   const refused = valid.length < checked.length && job.onInvalid === "fail";
   const said = await say(job, valid, tools, aim.kind === "send" && !refused);
   const problems = said.ok ? [] : said.problems;
   if (aim.kind === "check") return reportOfCheck({
    ...material,
    checked: checked
   }, problems);
   if (refused || !said.ok) return refuse(checked, [ ...refused ? [ INVALID ] : [], ...problems ]);
   const items = itemsOf(job, said.text, valid);
   const {dispatch: dispatch} = await Promise.all([ __webpack_require__.e(934), __webpack_require__.e(71), __webpack_require__.e(222) ]).then(__webpack_require__.bind(__webpack_require__, 3841));
   const outcome = await dispatch(aim, items, said.buttons, tools);
   if ("refused" in outcome) return refuse(checked, [ outcome.refused ]);
   return reportOfDelivery(items, outcome, checked, aim.kind, receipt);
  }
  async function withoutReceipt(found, {aim: aim}, log) {
   if (aim.receipt === null) return found;
   const {path: path} = aim.receipt;
   const real = await (0, promises_.realpath)(path).catch(() => null);
   const isReceipt = await Promise.all(found.map(async ({absolutePath: absolutePath}) => {
    if (real === null || (0, external_node_path_.basename)(absolutePath) !== (0, external_node_path_.basename)(path)) return false;
    return await (0, promises_.realpath)(absolutePath).catch(() => null) === real;
   }));
   if (isReceipt.includes(true)) log.info("Passed over the receipt, which the patterns match.");
   return found.filter((_file, index) => !isReceipt[index]);
  }
  async function check(found, {workspace: workspace, limits: limits}, {log: log, stop: stop}) {
   const checked = [];
   const onChecked = file => {
    checked.push(file);
    log.info((0, lines.j$)(file));
    stop.throwIfAborted();
   };
   await checkFiles(found, {
    workspace: workspace,
    limits: limits,
    onChecked: onChecked
   }).catch(error => {
    if (error !== stop.reason) throw error;
   });
   return checked;
  }
  const NO_FILES = "See that the step which writes them succeeded, or go on without files, with if_no_files_found: warn.";
  const INVALID = "A file is invalid. Mend it, or send the others with on_invalid: skip.";
  async function say(job, files, tools, online) {
   const silent = job.message === null && job.buttons === null && job.receiverButtons === null;
   if (silent || job.aim.kind === "upload") return {
    ok: true,
    text: null,
    buttons: null
   };
   const {prepare: prepare} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(758) ]).then(__webpack_require__.bind(__webpack_require__, 377));
   const said = await prepare(job, files, {
    ...tools,
    online: online,
    now: tools.clock.now()
   });
   if (job.aim.kind === "check" && said.ok && said.text !== null) tools.log.info(`The text: ${(0, 
   safe.K)(said.text, 500)}`);
   return said;
  }
  function itemsOf(job, text, files) {
   return [ ...text === null ? [] : [ {
    kind: "text",
    text: text,
    source: job.message ?? ""
   } ], ...job.givenTokens.map(mediaToken => ({
    kind: "token",
    mediaToken: mediaToken
   })), ...files.map(file => ({
    kind: "file",
    file: file
   })) ];
  }
  function failedReport(errors, receipt = null) {
   return {
    results: [],
    messageDeliveries: [],
    conversationIds: [],
    uploadFailures: [],
    status: "failed",
    errors: errors,
    failed: true,
    receipt: receipt
   };
  }
  async function run(raw, surroundings, tools) {
   let jobSummary = true;
   for (const password of (0, proxy.PK)(process.env)) tools.secrets.add(password);
   try {
    const inputs = await parseInputs(raw, surroundings);
    if (!inputs.ok) {
     const problems = inputs.problems.map(({message: message}) => `Input ${message}`);
     return {
      report: failedReport(problems),
      refused: true,
      jobSummary: jobSummary
     };
    }
    jobSummary = inputs.job.jobSummary;
    for (const warning of inputs.warnings) tools.log.warning(warning);
    return {
     report: await post(inputs.job, tools),
     refused: false,
     jobSummary: jobSummary
    };
   } catch (error) {
    tools.log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
    const what = error instanceof Error ? error.message : String(error);
    return {
     report: failedReport([ `Unexpected: ${what}. Please report this.` ]),
     refused: false,
     jobSummary: jobSummary
    };
   }
  }
 },
 150: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => createSecrets
  });
  const SHORTEST = 4;
  function createSecrets(announce = () => {}) {
   const announced = new Set;
   const lasting = [];
   const passing = createNeedles();
   return {
    add(value) {
     const pieces = [ value, ...value.split(/\r?\n/) ].map(piece => piece.trim());
     for (const piece of new Set(pieces.filter(({length: length}) => length >= SHORTEST))) {
      if (announced.has(piece)) continue;
      for (const form of formsOf(piece)) {
       if (!announced.has(form)) announce(form);
       announced.add(form);
      }
      for (const one of [ piece, ...base64Of(piece) ]) lasting.push({
       length: one.length,
       spelling: anySpelling(one)
      });
     }
     lasting.sort((a, b) => b.length - a.length);
    },
    addPassing(value) {
     if (value.length < SHORTEST || announced.has(value)) return;
     announced.add(value);
     announce(value);
     for (const form of formsOf(value)) passing.add(form);
    },
    redact: text => lasting.reduce((clean, {spelling: spelling}) => clean.replace(spelling, "***"), passing.replace(text))
   };
  }
  function createNeedles() {
   const byBeginning = new Map;
   return {
    add(needle) {
     const beginning = needle.slice(0, SHORTEST);
     const others = byBeginning.get(beginning) ?? [];
     byBeginning.set(beginning, [ ...others, needle ].sort((a, b) => b.length - a.length));
    },
    replace(text) {
     if (byBeginning.size === 0) return text;
     let clean = "";
     let end = 0;
     for (let place = 0; place + SHORTEST <= text.length; place += 1) {
      const needle = byBeginning.get(text.slice(place, place + SHORTEST))?.find(one => text.startsWith(one, place));
      if (needle === void 0) continue;
      clean += `${text.slice(end, place)}***`;
      end = place + needle.length;
      place = end - 1;
     }
     return clean + text.slice(end);
    }
   };
  }
  function formsOf(value) {
   if (value.length < SHORTEST) return [];
   const json = JSON.stringify(value).slice(1, -1);
   return [ value, encodeURIComponent(value.toWellFormed()), new URLSearchParams([ [ "", value ] ]).toString().slice(1), json, json.replaceAll("/", "\\/"), ...base64Of(value) ];
  }
  function base64Of(value) {
   const base64 = Buffer.from(value).toString("base64");
   return [ base64, base64.replace(/=+$/, ""), Buffer.from(value).toString("base64url") ];
  }
  function anySpelling(text) {
   return new RegExp([ ...text ].map(character => `(?:${spellingsOf(character).join("|")})`).join(""), "g");
  }
  const ENTITIES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&apos;"
  };
  function spellingsOf(character) {
   if (/^[a-z0-9]$/i.test(character)) return [ character ];
   const hex = code => code.toString(16).padStart(2, "0");
   const percent = [ ...Buffer.from(character) ].map(byte => `%(?:25)?${anyCase(hex(byte))}`).join("");
   const json = Array.from({
    length: character.length
   }, (_, index) => character.charCodeAt(index)).map(unit => `\\\\+u${anyCase(unit.toString(16).padStart(4, "0"))}`).join("");
   const code = character.codePointAt(0);
   return [ `\\\\*${literal(character)}`, percent, json, `&#0*${code};`, `&#[xX]0*${anyCase(hex(code))};`, ...ENTITIES[character] ? [ ENTITIES[character] ] : [], ...character === " " ? [ "\\+" ] : [] ];
  }
  function literal(character) {
   return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
  }
  function anyCase(hex) {
   return hex.replace(/[a-f]/g, letter => `[${letter}${letter.toUpperCase()}]`);
  }
 },
 7174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => excerpt,
   T: () => oneLine
  });
  function oneLine(text) {
   return text.replace(UNPRINTABLE, escapeCharacter).replace(/##(?=\[)/g, "#​#").replace(/^(\s*):(?=:)/, "$1:​");
  }
  function excerpt(text, length = 200) {
   const line = oneLine(text.slice(0, length * 4).trim());
   return line.length > length ? `${line.slice(0, length)}…` : line;
  }
  const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;
  const NAMED = {
   "\n": "\\n",
   "\r": "\\r",
   "\t": "\\t"
  };
  function escapeCharacter(character) {
   return NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
 },
 6300: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QA: () => formatSpan,
   U9: () => count,
   Xq: () => formatSize
  });
  const UNITS = [ "B", "KB", "MB", "GB" ];
  function formatSize(bytes) {
   let value = bytes;
   let unit = 0;
   while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1e3;
    unit += 1;
   }
   const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
   return `${value.toFixed(digits)} ${UNITS[unit]}`;
  }
  function formatSpan(milliseconds) {
   if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
   const seconds = milliseconds / 1e3;
   if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
   const whole = Math.round(seconds);
   return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  }
  function count(n, noun) {
   return `${n} ${noun}${n === 1 ? "" : "s"}`;
  }
 }
};
