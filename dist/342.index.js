export const id = 342;

export const ids = [ 342 ];

export const modules = {
 7671: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => askGitHub
  });
  var _kenar_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8167);
  const TIMEOUT_SECONDS = 30;
  async function askGitHub({apiUrl: apiUrl, githubToken: githubToken, kill: kill}, route, parameters) {
   const {request: request} = await __webpack_require__.e(359).then(__webpack_require__.bind(__webpack_require__, 7359));
   const transport = await (0, _kenar_transport_js__WEBPACK_IMPORTED_MODULE_0__.g)({
    timeoutSeconds: TIMEOUT_SECONDS
   });
   const fetch = async (url, {method: method, headers: headers, body: body}) => {
    const outcome = await transport.exchange({
     method: method,
     url: url,
     headers: headers,
     body: body ?? "",
     signal: kill
    });
    if (outcome.kind !== "answer") throw outcome.cause;
    const isEmpty = outcome.status === 204 || outcome.status === 304;
    return new Response(isEmpty ? null : outcome.body, {
     status: outcome.status,
     headers: Object.entries(outcome.headers).map(([name, value]) => [ name, String(value) ])
    });
   };
   try {
    const {status: status, data: data} = await request(route, {
     baseUrl: apiUrl.replace(/\/+$/, ""),
     headers: {
      authorization: `token ${githubToken}`
     },
     request: {
      fetch: fetch,
      log: SILENT
     },
     ...parameters
    });
    return {
     status: status,
     data: data
    };
   } finally {
    await transport.close();
   }
  }
  const SILENT = {
   debug() {},
   info() {},
   warn() {},
   error() {}
  };
 },
 853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => createGitHubLog
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(235);
  var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7174);
  function createGitHubLog(secrets) {
   let open = false;
   const clean = text => (0, _text_safe_js__WEBPACK_IMPORTED_MODULE_0__.T)(secrets.redact(text));
   const end = () => {
    if (open) _actions_core__WEBPACK_IMPORTED_MODULE_1__.N4();
    open = false;
   };
   const annotation = (about = {}) => ({
    ...about.file === void 0 ? {} : {
     file: clean(about.file)
    },
    ...about.title === void 0 ? {} : {
     title: clean(about.title)
    }
   });
   return {
    phase(title) {
     end();
     _actions_core__WEBPACK_IMPORTED_MODULE_1__.Oh(clean(title));
     open = true;
    },
    info: line => _actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(clean(line)),
    warning: (line, about) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.$e(clean(line), annotation(about)),
    error: (line, about) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.z3(clean(line), annotation(about)),
    debug: line => _actions_core__WEBPACK_IMPORTED_MODULE_1__.Yz(clean(line)),
    end: end
   };
  }
 },
 554: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => readGitHubValues
  });
  var _template_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7168);
  function readGitHubValues(env, tools) {
   return async ({wanted: wanted, online: online}) => {
    const values = (0, _template_values_js__WEBPACK_IMPORTED_MODULE_0__.I)(env);
    const wantsRelease = [ ...wanted ].some(name => name.split(".")[0] === "release");
    if (!wantsRelease || values.release !== null || values.tag === "") return values;
    if (!online) {
     tools.log.info("The release is not read in a dry run: its notes are left out.");
     const url = `${env.GITHUB_SERVER_URL}/${values.repository}/releases/tag/${encodeURIComponent(values.tag)}`;
     return {
      ...values,
      release: {
       name: values.tag,
       url: url,
       notes: "…"
      }
     };
    }
    if (tools.githubToken === "") {
     tools.log.warning("The template wants the tag’s release, which this event does not carry: its values stay empty. Give github_token, to read them.");
     return values;
    }
    const {readRelease: readRelease} = await __webpack_require__.e(520).then(__webpack_require__.bind(__webpack_require__, 8758));
    const where = {
     repository: values.repository,
     apiUrl: env.GITHUB_API_URL || "https://api.github.com",
     tag: values.tag,
     githubToken: tools.githubToken,
     kill: tools.kill
    };
    return {
     ...values,
     release: (0, _template_values_js__WEBPACK_IMPORTED_MODULE_0__._)(await readRelease(where, tools.secrets))
    };
   };
  }
 },
 335: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => writeSummary
  });
  var summary = __webpack_require__(1170);
  var delivery = __webpack_require__(3694);
  var report_faults = __webpack_require__(6345);
  var lines = __webpack_require__(1901);
  var safe = __webpack_require__(7174);
  var units = __webpack_require__(6300);
  function escapeHtml(text) {
   return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? character);
  }
  const ENTITIES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;"
  };
  function table(heads, rows) {
   if (rows.length === 0) return "";
   const row = (tag, cells) => `<tr>${cells.map(one => `<${tag}>${one}</${tag}>`).join("")}</tr>`;
   return `<table>\n${[ row("th", heads), ...rows.map(cells => row("td", cells)) ].join("\n")}\n</table>`;
  }
  function list(lines) {
   return lines.length === 0 ? "" : `<ul>${lines.map(line => `<li>${line}</li>`).join("")}</ul>`;
  }
  function folded(title, content) {
   return `<details>\n<summary>${title}</summary>\n${content}\n</details>`;
  }
  const MOST_ROWS = 200;
  const MOST_OPEN_ROWS = 20;
  function summaryOf(report, secrets) {
   const show = text => escapeHtml((0, safe.T)(secrets.redact(text)));
   const sign = report.failed ? "❌" : report.results.some(({problems: problems}) => problems.length > 0) ? "⚠️" : "✅";
   return [ "<h3>Divar Chat Media</h3>", `<p>${sign} ${show((0, lines.lA)(report))}</p>`, list(report.errors.map(show)), faultTable(report, show), fileTable(report.results, show), recipientTable(report, show) ].filter(Boolean).join("\n");
  }
  async function writeSummary(report, secrets) {
   await summary.z.addRaw(`${summaryOf(report, secrets)}\n`).write();
  }
  function faultTable(report, show) {
   const faults = (0, report_faults.x)(report);
   const rows = faults.slice(0, MOST_ROWS).map(({severity: severity, title: title, about: about, message: message}) => [ severity === "error" ? "❌" : "⚠️", summary_name(about, show), `<code>${show(title)}</code> ${show(message)}` ]);
   return table([ "", "To look at", "What and why" ], rows) + more(faults.length - rows.length);
  }
  function fileTable(results, show) {
   const rows = results.slice(0, MOST_ROWS).map(result => [ summary_name(result.path ?? `media token ${result.media_token}`, show), show(result.format ?? result.media_type ?? ""), result.size === null ? "" : unbroken((0, 
   units.Xq)(result.size)), result.status ]);
   const whole = table([ "File", "Type", "Size", "Status" ], rows) + more(results.length - rows.length);
   return rows.length > MOST_OPEN_ROWS ? folded(`${(0, units.U9)(results.length, "file")}`, whole) : whole;
  }
  function recipientTable(report, show) {
   const byRecipient = new Map;
   for (const delivery of [ ...report.messageDeliveries, ...report.results.flatMap(result => result.deliveries) ]) {
    const others = byRecipient.get(delivery.recipient);
    if (others) others.push(delivery); else byRecipient.set(delivery.recipient, [ delivery ]);
   }
   const counted = [ ...byRecipient ].map(([recipient, deliveries]) => {
    const done = deliveries.filter(delivery.K).length;
    const inDoubt = deliveries.filter(({status: status}) => status === "unknown").length;
    return {
     recipient: recipient,
     done: done,
     inDoubt: inDoubt,
     open: deliveries.length - done - inDoubt
    };
   });
   const doubts = counted.some(({inDoubt: inDoubt}) => inDoubt > 0);
   const rows = counted.slice(0, MOST_ROWS).map(({recipient: recipient, done: done, inDoubt: inDoubt, open: open}) => [ summary_name(recipient, show), String(done), ...doubts ? [ String(inDoubt) ] : [], String(open) ]);
   const heads = [ "Recipient", "Delivered", ...doubts ? [ "In doubt" ] : [], "Not delivered" ];
   return table(heads, rows) + more(counted.length - rows.length);
  }
  function summary_name(text, show) {
   return `<bdi>${show(text)}</bdi>`;
  }
  function more(rows) {
   return rows > 0 ? `<p>… and ${rows} more: see the output <code>results</code>.</p>` : "";
  }
  function unbroken(text) {
   return text.replaceAll(" ", " ");
  }
 },
 5468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => readSurroundings,
   y: () => readRawInputs
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4565);
  function readRawInputs(env) {
   return Object.fromEntries(_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__.Qh.map(name => [ name, env[`INPUT_${name.toUpperCase()}`] ?? "" ]));
  }
  function readSurroundings(env) {
   return {
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    scope: [ "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_JOB", "GITHUB_ACTION" ].map(name => env[name] ?? "").join("/"),
    isForkedPullRequest: isForkedPullRequest(env),
    isHosted: env.RUNNER_ENVIRONMENT === "github-hosted"
   };
  }
  function isForkedPullRequest(env) {
   if (!env.GITHUB_EVENT_NAME?.startsWith("pull_request") || !env.GITHUB_EVENT_PATH) return false;
   try {
    const event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"));
    const {head: head, base: base} = event.pull_request;
    return head.repo?.full_name !== base.repo.full_name;
   } catch {
    return false;
   }
  }
 },
 5442: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => openKeeper
  });
  var token_file = __webpack_require__(5386);
  var dist = __webpack_require__(7934);
  var keeper = __webpack_require__(1014);
  var reader = __webpack_require__(178);
  var safe = __webpack_require__(7174);
  var api = __webpack_require__(7671);
  const NO_REPOSITORY = "can’t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.";
  const REPOSITORY_SECRETS = "/repos/{owner}/{repo}/actions/secrets";
  const ENVIRONMENT_SECRETS = "/repos/{owner}/{repo}/environments/{environment_name}/secrets";
  const PublicKey = dist.Ikc({
   key_id: dist.YjP(),
   key: dist.FsL(dist.YjP(), dist.K39())
  });
  function secretKeeper(place, where, secrets) {
   const ask = (method, path, more = {}) => request(place, where, secrets, {
    method: method,
    path: path,
    more: more
   });
   const publicKey = async () => {
    const result = dist.xLC(PublicKey, await ask("GET", "/public-key"));
    if (result.success) return result.output;
    throw new keeper.H("can’t be written: GitHub’s public key is not what its API documents.", {
     passing: true
    });
   };
   const write = async (name, value) => {
    const {key_id: key_id, key: key} = await publicKey();
    await ask("PUT", "/{secret_name}", {
     secret_name: name,
     key_id: key_id,
     encrypted_value: await seal(value, key)
    });
   };
   return {
    place: `the secret ${describe(place)}`,
    load: async () => null,
    async prove() {
     const probe = `${place.name}_WRITE_TEST`;
     await write(probe, "Written to see whether secrets may be written. It can be deleted.");
     await ask("DELETE", "/{secret_name}", {
      secret_name: probe
     }).catch(() => {});
    },
    keep: refreshToken => write(place.name, refreshToken)
   };
  }
  async function request(place, where, secrets, call) {
   const [owner, repo] = where.repository.split("/");
   const reason = URL.canParse(where.apiUrl) ? (0, reader.Ri)(new URL(where.apiUrl)) : "is not a URL";
   if (reason !== null) throw new keeper.H(`can’t be written: GITHUB_API_URL ${reason}.`, {
    passing: false
   });
   if (!owner || !repo) throw new keeper.H(NO_REPOSITORY, {
    passing: false
   });
   const route = `${place.environment === null ? REPOSITORY_SECRETS : ENVIRONMENT_SECRETS}${call.path}`;
   try {
    const access = {
     apiUrl: where.apiUrl,
     githubToken: place.githubToken,
     kill: where.kill
    };
    const answer = await (0, api.X)(access, `${call.method} ${route}`, {
     owner: owner,
     repo: repo,
     ...place.environment === null ? {} : {
      environment_name: place.environment
     },
     ...call.more
    });
    if (answer.status >= 200 && answer.status < 300) return answer.data;
    throw refused(answer.status, "", place, where);
   } catch (error) {
    if (error instanceof keeper.H) throw error;
    const {response: response, message: message} = error;
    const said = (0, safe.K)(secrets.redact(message));
    if (response) throw refused(response.status, said, place, where);
    throw new keeper.H(`can’t be written: ${new URL(where.apiUrl).host} gave no answer (${said}).`, {
     passing: true
    });
   }
  }
  function refused(status, said, place, {repository: repository, apiUrl: apiUrl}) {
   const seen = `can’t be written: ${new URL(apiUrl).host} answered ${status}${said ? ` “${said}”` : ""}.`;
   const passing = status >= 500 || status === 408 || status === 429;
   const hint = passing ? "" : ` ${hintFor(status, place, repository)}`;
   return new keeper.H(`${seen}${hint}`, {
    passing: passing
   });
  }
  function hintFor(status, {environment: environment}, repository) {
   if (status >= 300 && status < 400) return "Redirects are not followed. Check GITHUB_API_URL.";
   if (status === 401) return "github_token is unknown, expired or revoked. Give a new one.";
   const permission = environment === null ? "Secrets" : "Environments";
   const missing = environment === null ? "" : ", or there is no such environment";
   return [ `github_token may not write ${environment === null ? "" : "environment "}secrets of ${repository}${missing}.`, `The workflow’s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App’s token, with the repository permission “${permission}: read and write”.` ].join(" ");
  }
  function describe({name: name, environment: environment}) {
   return environment === null ? name : `${name} of the environment ${(0, safe.K)(environment, 60)}`;
  }
  async function seal(value, key) {
   const {default: sodium} = await __webpack_require__.e(768).then(__webpack_require__.bind(__webpack_require__, 4768));
   await sodium.ready;
   return Buffer.from(sodium.crypto_box_seal(Buffer.from(value), Buffer.from(key, "base64"))).toString("base64");
  }
  function openKeeper(place, env, tools) {
   if (place.kind === "file") return (0, token_file.$)(place.path);
   const repository = env.GITHUB_REPOSITORY ?? "";
   const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
   return secretKeeper(place.secret, {
    repository: repository,
    apiUrl: apiUrl,
    kill: tools.kill
   }, tools.secrets);
  }
 },
 8167: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => openTransport
  });
  var units = __webpack_require__(6300);
  class NoProgress extends Error {
   name="NoProgress";
   constructor(milliseconds) {
    super(`nothing moved for ${(0, units.QA)(milliseconds)}`);
   }
  }
  const LOOKS = 4;
  function watchProgress(timeoutMs, giveUp, bytesInSystem = async () => null) {
   const begun = performance.now();
   let lastMove = begun;
   let deadline = begun + timeoutMs;
   let handedOver = false;
   let inSystem = null;
   let stopped = false;
   const allow = milliseconds => {
    lastMove = performance.now();
    deadline = lastMove + milliseconds;
   };
   const sending = () => allow(timeoutMs + (handedOver ? performance.now() - begun : 0));
   const look = async () => {
    const now = await bytesInSystem();
    if (stopped) return;
    if (now !== null && inSystem !== null && now < inSystem) sending();
    inSystem = now;
    const left = deadline - performance.now();
    if (left <= 0) giveUp(new NoProgress(performance.now() - lastMove)); else wait(left);
   };
   const wait = left => {
    timer = setTimeout(look, Math.min(Math.ceil(left), timeoutMs / LOOKS));
   };
   let timer;
   wait(timeoutMs);
   return {
    moved: () => allow(timeoutMs),
    sent() {
     handedOver = true;
     sending();
    },
    stop() {
     stopped = true;
     clearTimeout(timer);
    }
   };
  }
  var proxy = __webpack_require__(6237);
  var external_node_diagnostics_channel_ = __webpack_require__(3053);
  var promises_ = __webpack_require__(1455);
  const SEND_HEADERS = "undici:client:sendHeaders";
  function onNextConnection(use) {
   const listener = message => {
    stop();
    const {socket: socket} = message;
    const {localPort: localPort, remotePort: remotePort} = socket;
    if (localPort !== void 0 && remotePort !== void 0) use({
     localPort: localPort,
     remotePort: remotePort
    });
   };
   const stop = () => void (0, external_node_diagnostics_channel_.unsubscribe)(SEND_HEADERS, listener);
   (0, external_node_diagnostics_channel_.subscribe)(SEND_HEADERS, listener);
   return stop;
  }
  const TABLES = [ "/proc/self/net/tcp", "/proc/self/net/tcp6" ];
  async function bytesInSystem({localPort: localPort, remotePort: remotePort}) {
   const line = new RegExp(`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} ([0-9A-F]{8}):`, "m");
   for (const table of TABLES) {
    const found = line.exec(await (0, promises_.readFile)(table, "latin1").catch(() => ""))?.[1];
    if (found !== void 0) return Number.parseInt(found, 16);
   }
   return null;
  }
  function hex(port) {
   return port.toString(16).toUpperCase().padStart(4, "0");
  }
  const LONGEST_ANSWER_BYTES = 1024 * 1024;
  const KEEP_ALIVE_MS = 4e3;
  async function openTransport(options) {
   const [{default: EnvHttpProxyAgent}, {default: Dispatcher}, {default: connect}] = await Promise.all([ Promise.all([ __webpack_require__.e(440), __webpack_require__.e(137) ]).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19)), __webpack_require__.e(883).then(__webpack_require__.t.bind(__webpack_require__, 883, 19)), Promise.all([ __webpack_require__.e(440), __webpack_require__.e(660) ]).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19)) ]);
   Dispatcher.prototype.connect = connect;
   const timeoutMs = options.timeoutSeconds * 1e3;
   const dispatcher = new EnvHttpProxyAgent({
    ...(0, proxy.rq)(process.env),
    connect: {
     timeout: timeoutMs
    },
    connectTimeout: timeoutMs,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    allowH2: false
   });
   return {
    exchange: request => exchange(dispatcher, request, timeoutMs),
    close: () => dispatcher.destroy()
   };
  }
  function exchange(dispatcher, request, timeoutMs) {
   const url = new URL(request.url);
   return new Promise(resolve => {
    const chunks = [];
    let received = 0;
    let answer = null;
    let controller = null;
    let failure = null;
    let settled = false;
    const giveUp = reason => {
     failure ??= reason;
     if (controller) controller.abort(reason); else settle();
    };
    const isLarge = typeof request.body !== "string";
    let ports = null;
    let stopListening = () => {};
    const inSystem = isLarge ? async () => ports ? bytesInSystem(ports) : null : void 0;
    const progress = watchProgress(timeoutMs, giveUp, inSystem);
    const onAbort = () => giveUp(asError(request.signal?.reason));
    const settle = () => {
     if (settled) return;
     settled = true;
     progress.stop();
     stopListening();
     request.signal?.removeEventListener("abort", onAbort);
     const cause = failure ?? new Error("the connection was closed");
     if (answer) resolve({
      kind: "answer",
      ...answer,
      body: Buffer.concat(chunks).toString("utf8")
     }); else resolve({
      kind: controller ? "unanswered" : "unconnected",
      cause: cause
     });
    };
    request.signal?.addEventListener("abort", onAbort);
    if (request.signal?.aborted) return onAbort();
    dispatcher.dispatch({
     origin: url.origin,
     path: url.pathname + url.search,
     method: request.method ?? "POST",
     headers: {
      ...request.headers,
      "user-agent": "divar-chat-media"
     },
     body: request.body
    }, {
     onRequestStart(started) {
      if (settled) return started.abort(failure ?? new Error("given up"));
      controller = started;
      progress.moved();
      if (!isLarge) return;
      stopListening = onNextConnection(found => {
       ports = found;
      });
     },
     onBodySent: () => progress.moved(),
     onRequestSent: () => progress.sent(),
     onResponseStart(_controller, status, headers) {
      if (status < 200) return;
      answer = {
       status: status,
       headers: headers
      };
      progress.moved();
     },
     onResponseData(current, chunk) {
      progress.moved();
      received += chunk.length;
      if (received <= LONGEST_ANSWER_BYTES) chunks.push(chunk); else current.abort(new Error("the answer is too long"));
     },
     onResponseEnd: settle,
     onResponseError(_controller, error) {
      failure ??= error;
      settle();
     }
    });
   });
  }
  function asError(reason) {
   return reason instanceof Error ? reason : new Error(String(reason));
  }
 },
 342: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    var _actions_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(235);
    var _cancel_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1485);
    var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
    var _github_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(853);
    var _github_read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);
    var _github_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(335);
    var _github_surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5468);
    var _github_token_keeper_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5442);
    var _inputs_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4565);
    var _report_annotations_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1116);
    var _report_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1901);
    var _report_outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8568);
    var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(717);
    var _secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(150);
    const secrets = (0, _secrets_js__WEBPACK_IMPORTED_MODULE_9__.g)(_actions_core__WEBPACK_IMPORTED_MODULE_10__.Pq);
    const raw = (0, _github_surroundings_js__WEBPACK_IMPORTED_MODULE_4__.y)(process.env);
    for (const value of (0, _inputs_table_js__WEBPACK_IMPORTED_MODULE_6__.VX)(raw)) secrets.add(value);
    const log = (0, _github_log_js__WEBPACK_IMPORTED_MODULE_1__.w)(secrets);
    const signals = (0, _cancel_js__WEBPACK_IMPORTED_MODULE_11__.F)();
    const {kill: kill} = signals;
    const {report: report, jobSummary: jobSummary} = await (0, _run_js__WEBPACK_IMPORTED_MODULE_8__.e)(raw, (0, 
    _github_surroundings_js__WEBPACK_IMPORTED_MODULE_4__.S)(process.env), {
     clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__.m,
     log: log,
     secrets: secrets,
     keeperOf: place => (0, _github_token_keeper_js__WEBPACK_IMPORTED_MODULE_5__.z)(place, process.env, {
      secrets: secrets,
      kill: kill
     }),
     readValues: (0, _github_read_values_js__WEBPACK_IMPORTED_MODULE_2__.u)(process.env, {
      githubToken: raw.github_token?.trim() ?? "",
      log: log,
      secrets: secrets,
      kill: kill
     }),
     ...signals
    });
    log.end();
    for (const [name, value] of Object.entries((0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_12__.Y)(report))) _actions_core__WEBPACK_IMPORTED_MODULE_10__.uH(name, value);
    (0, _report_annotations_js__WEBPACK_IMPORTED_MODULE_13__.f)(report, log);
    log.info((0, _report_lines_js__WEBPACK_IMPORTED_MODULE_7__.lA)(report));
    if (jobSummary) await (0, _github_summary_js__WEBPACK_IMPORTED_MODULE_3__.S)(report, secrets).catch(({message: message}) => log.warning(`The job summary can’t be written: ${message}`));
    process.exitCode = report.failed ? 1 : 0;
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }
};
