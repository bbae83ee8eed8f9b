export const id = 222;

export const ids = [ 222 ];

export const modules = {
 3841: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dispatch: () => dispatch
  });
  class AccessError extends Error {
   name="AccessError";
   endsRun;
   constructor(message, about) {
    super(message, about.cause === void 0 ? void 0 : {
     cause: about.cause
    });
    this.endsRun = about.endsRun;
   }
  }
  function fixedAccess(token) {
   return {
    token: () => token,
    renew: async () => false
   };
  }
  var kenar_error = __webpack_require__(111);
  var dist = __webpack_require__(7934);
  var external_node_http_ = __webpack_require__(7067);
  var safe = __webpack_require__(7174);
  const CONSENT = "Ask the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the new refresh token.";
  const BY_CODE = {
   invalid_grant: `refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`,
   invalid_client: "client_id (the app’s slug) or client_secret is wrong. Check both, and that they are of one app.",
   unauthorized_client: "This app may not refresh tokens. Check client_id, and the app’s OAuth settings in the Kenar panel.",
   invalid_request: "Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was each pasted whole?",
   invalid_scope: `The consent no longer covers what the app asks for. ${CONSENT}`
  };
  function hintForRefresh(body) {
   const {code: code, text: text} = errorIn(body);
   if (code === "invalid_grant" && /redirect/i.test(text)) return "redirect_uri is not the one that the consent was given with. Give the same, to the letter, a slash at its end included.";
   if (code === "invalid_grant" && /\bcode\b|access[ _]token/i.test(text)) return "access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it.";
   return code !== null && Object.hasOwn(BY_CODE, code) && BY_CODE[code] || null;
  }
  function errorIn(body) {
   let json;
   try {
    json = JSON.parse(body);
   } catch {
    return {
     code: null,
     text: ""
    };
   }
   if (typeof json !== "object" || json === null) return {
    code: null,
    text: ""
   };
   const {error: error, error_description: error_description, message: message} = json;
   const texts = [ error_description, message ].filter(text => typeof text === "string");
   const code = typeof error === "string" ? error : /^(\w+):/.exec(texts.join(" "))?.[1];
   return {
    code: code ?? null,
    text: texts.join(" ")
   };
  }
  function hintFor(ask, status, body) {
   if (status >= 300 && status < 400) return "Redirects are not followed, so that no credential leaves its host. Check api_url, upload_url and oauth_url, and the proxy.";
   const refresh = ask.step === "refresh" ? hintForRefresh(body) : null;
   if (refresh !== null && status >= 400 && status < 500) return refresh;
   switch (status) {
   case 400:
    return ask.step === "message" ? "The API did not accept this message. Media tokens come from an upload; given ones may be too old." : ask.step === "refresh" ? "Check refresh_token (it lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent again." : null;

   case 401:
    return UNAUTHENTICATED[keyOf(ask)];

   case 403:
    return FORBIDDEN[keyOf(ask)];

   case 404:
    return ask.step === "message" ? ask.to === "user" ? "There is no such user for this app. Check user_id." : "There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post)." : "There is nothing at this address. Check the base URLs; the API may have changed.";

   case 412:
    return "This recipient can’t be written to: it blocked the app or is blacklisted. Remove it from the recipients.";

   case 413:
    return "The upload is larger than Divar accepts. Make the file smaller; if the limit changed, set limits to the new one.";

   case 407:
    return "The proxy asks for a login. Put user and password into HTTPS_PROXY, or the host into NO_PROXY.";

   case 429:
    return "The app’s rate limit is used up. Send less at a time, or try later.";

   default:
    return null;
   }
  }
  function keyOf(ask) {
   return ask.step === "message" ? ask.to : ask.step;
  }
  const KEY_UNKNOWN = "Divar does not know this api_key. Check the secret: is it complete, and of this app?";
  const TOKEN_TOO = "Either api_key is unknown, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_token, or refresh_token so that the step gets one itself.";
  const UNAUTHENTICATED = {
   upload_token: KEY_UNKNOWN,
   upload: "The upload token was refused twice. The upload host and the API host may not belong together: check upload_url and api_url.",
   refresh: "Check client_id (the app’s slug) and client_secret.",
   bot: KEY_UNKNOWN,
   user: TOKEN_TOO,
   post: TOKEN_TOO
  };
  const FORBIDDEN = {
   upload_token: "The api_key lacks the permission CHAT_UPLOAD_MEDIA. Ask for it in the Kenar panel.",
   upload: "The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA.",
   refresh: "The app is not allowed to refresh this token. Check client_id and refresh_token.",
   bot: "The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the chat is not one of this app’s bot. A test app can only write in chats of test posts.",
   user: "The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND.",
   post: "The api_key lacks the permission CHAT_SEND_MESSAGE_OAUTH, or the access token lacks a scope: CONVERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND. A test app can only write in chats of test posts."
  };
  const CERTIFICATE_CODES = new Set([ "SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "CERT_UNTRUSTED", "CERT_REJECTED", "CERT_REVOKED", "CERT_SIGNATURE_FAILURE", "INVALID_CA", "INVALID_PURPOSE", "ERR_TLS_CERT_ALTNAME_INVALID" ]);
  const PROXY_REFUSAL = /^Proxy response \((\d{3})\)/;
  const FAILURES = {
   ECONNREFUSED: "the connection was refused",
   ECONNRESET: "the connection was reset",
   EPIPE: "the connection was closed",
   UND_ERR_SOCKET: "the connection was closed",
   ENOTFOUND: "the host’s name was not found (DNS)",
   EAI_AGAIN: "the host’s name could not be looked up (DNS)",
   ETIMEDOUT: "the connection timed out",
   UND_ERR_CONNECT_TIMEOUT: "the connection timed out",
   EHOSTUNREACH: "the host can’t be reached",
   ENETUNREACH: "the network can’t be reached"
  };
  function isUntrusted(cause) {
   return CERTIFICATE_CODES.has(codeOf(cause) ?? "");
  }
  function explainFailure(what, url, failure) {
   const [, refusal] = PROXY_REFUSAL.exec(failure.cause.message) ?? [];
   if (refusal !== void 0) return explainProxy(what, url, Number(refusal));
   const code = codeOf(failure.cause);
   const reason = (code && FAILURES[code]) ?? (0, safe.T)(failure.cause.message);
   const seen = `Asked ${url.host} for ${what}: ${reason}${code ? ` (${code})` : ""}.`;
   if (isUntrusted(failure.cause)) return `${seen} Its certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate.`;
   if (failure.kind === "unanswered") return `${seen} The request may have arrived.`;
   return `${seen} Nothing was sent. Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set.`;
  }
  function explainProxy(what, url, status) {
   const name = external_node_http_.STATUS_CODES[status];
   const seen = `Asked the proxy for a tunnel to ${url.host}, for ${what}: its answer was ${status}${name ? ` ${name}` : ""}. Nothing was sent.`;
   return status === 407 ? `${seen} The proxy asks for a login: put user and password into HTTPS_PROXY, or the host into NO_PROXY.` : `${seen} Check HTTPS_PROXY, and whether the proxy allows this host; NO_PROXY goes past it.`;
  }
  function explainAnswer(what, ask, answer, more) {
   const {status: status} = answer;
   const name = external_node_http_.STATUS_CODES[status];
   const said = status >= 300 && status < 400 ? target(answer) : quoteAnswer(ask, answer);
   return [ `Asked for ${what}, the answer was ${status}${name ? ` ${name}` : ""}${said}.`, more, hintFor(ask, status, answer.body) ].filter(Boolean).join(" ");
  }
  function quoteAnswer(ask, {status: status, body: body}) {
   if (body.trim() === "") return " with an empty body";
   const givesToken = (ask.step === "upload_token" || ask.step === "refresh") && status < 300;
   return `: “${(0, safe.K)(givesToken ? withoutValues(body) : messageIn(body) ?? body)}”`;
  }
  function withoutValues(body) {
   const bare = body.replace(/[\w+/=.-]{20,}/g, "…");
   if (body.trimStart().startsWith("<")) return bare;
   return bare.replace(/"(?:[^"\\]|\\.)*(?:"|$)(?!\s*:)/g, '"…"').replace(/=[^&\s]+/g, "=…");
  }
  function messageIn(body) {
   try {
    const parsed = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null && "message" in parsed && typeof parsed.message === "string") return parsed.message || null;
   } catch {}
   return null;
  }
  function target(answer) {
   const location = answer.headers.location;
   const url = typeof location === "string" && URL.canParse(location) ? new URL(location) : null;
   return url ? ` to ${(0, safe.T)(url.host)}` : "";
  }
  function codeOf(error) {
   if (!(error instanceof Error)) return null;
   if ("code" in error && typeof error.code === "string") return error.code;
   const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
   return inner === void 0 || inner === error ? null : codeOf(inner);
  }
  const REPEATABLE = {
   unconnected: "again",
   untrusted: "final",
   unanswered: "again",
   troubled: "again",
   limited: "again",
   refused: "final",
   malformed: "again",
   done: "done"
  };
  const RETRY_TABLE = {
   upload_token: REPEATABLE,
   upload: REPEATABLE,
   refresh: REPEATABLE,
   message: {
    ...REPEATABLE,
    unanswered: "unknown",
    troubled: "unknown",
    malformed: "done"
   }
  };
  function happeningOfStatus(status) {
   if (status >= 200 && status < 300) return "done";
   if (status === 429) return "limited";
   if (status === 408 || status >= 500) return "troubled";
   return "refused";
  }
  const LONGEST_RETRY_AFTER_SECONDS = 120;
  const REFRESH_WINDOW_SECONDS = 120;
  const FIRST_WAIT_SECONDS = 1;
  const LONGEST_WAIT_SECONDS = 60;
  const FIRST_LIMITED_WAIT_SECONDS = 10;
  function waitSeconds(happening, tries, retryAfter, random) {
   if (retryAfter !== null) return retryAfter;
   const growth = 2 ** (tries - 1);
   if (happening === "limited") return Math.min(FIRST_LIMITED_WAIT_SECONDS * growth, LONGEST_WAIT_SECONDS) * (1 + random / 4);
   return Math.min(FIRST_WAIT_SECONDS * growth * (.5 + random), LONGEST_WAIT_SECONDS);
  }
  function parseRetryAfter(header, now) {
   const value = header?.trim();
   if (!value) return null;
   if (/^\d+$/.test(value)) return Number(value);
   const date = /^[A-Za-z]/.test(value) ? Date.parse(value) : Number.NaN;
   return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1e3));
  }
  function isDailyQuota(body) {
   return DAILY.test(body) || DAILY.test(unescaped(body));
  }
  const DAILY = /\b(daily|per[ _-]?day|a day|24 ?h(ours?)?)\b|روزانه|در روز/i;
  function unescaped(body) {
   return body.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  class Malformed extends Error {
   name="Malformed";
  }
  function judge(kenar, judged, request, outcome) {
   const {ask: ask, what: what} = judged;
   const fail = (happening, message, more = {}) => new kenar_error.I(kenar.secrets.redact(message), {
    step: ask.step,
    happening: happening,
    ...more
   });
   if (outcome.kind !== "answer") {
    const {cause: cause} = outcome;
    const happening = isUntrusted(cause) ? "untrusted" : outcome.kind;
    const error = fail(happening, explainFailure(what, new URL(request.url), outcome), {
     cause: cause
    });
    return {
     error: error,
     retryAfter: null
    };
   }
   const {status: status, body: body} = outcome;
   const happening = happeningOfStatus(status);
   const explain = more => explainAnswer(what, ask, {
    ...outcome,
    body: kenar.secrets.redact(body)
   }, more);
   if (happening === "done") try {
    return {
     value: judged.read({
      status: status,
      body: body
     })
    };
   } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return {
     error: fail("malformed", explain(error.message), {
      status: status
     }),
     retryAfter: null
    };
   }
   const endsRun = status === 429 && isDailyQuota(body);
   const quota = endsRun ? "The daily quota of the app is used up; waiting would take hours." : void 0;
   return {
    error: fail(happening, explain(quota), {
     status: status,
     endsRun: endsRun
    }),
    retryAfter: parseRetryAfter(single(outcome.headers["retry-after"]), kenar.clock.now())
   };
  }
  function single(header) {
   return Array.isArray(header) ? header[0] : header;
  }
  const Token = dist.FsL(dist.YjP(), dist.yGV(/^[\x21-\x7E]+$/, "is not a token"));
  function readAnswer(schema, answer) {
   let json;
   try {
    json = JSON.parse(answer.body);
   } catch {
    throw new Malformed("That is not JSON, as the API documents. A proxy may have answered instead.");
   }
   const result = dist.xLC(schema, json);
   if (result.success) return result.output;
   const issue = result.issues[0];
   throw new Malformed(`That is not what the API documents: ${dist.BuJ(issue) ?? "the answer"} is not as expected.`);
  }
  async function ask(kenar, asking) {
   const {step: step} = asking.ask;
   const begun = kenar.clock.now();
   const turn = kenar.pace.turn(step);
   const stopped = error => step === "message" && error ? error : new kenar_error.C;
   let last = null;
   try {
    for (let tries = 1; ;tries += 1) {
     await turn.begin(kenar.stop).catch(() => Promise.reject(stopped(last)));
     await (asking.before?.());
     const result = await tryOnce(kenar, asking);
     await (asking.after?.(result));
     if ("value" in result) return result.value;
     last = result.error;
     if (kenar.stop.aborted) throw stopped(last);
     const seconds = untilNextTry(kenar, result, tries, begun);
     kenar.log.info(`Waiting ${seconds.toFixed(1)} s before asking for ${asking.what} again (try ${tries + 1} of ${kenar.retries + 1}): ${last.message}`);
     if (last.happening === "limited") {
      turn.hold(seconds * 1e3);
      continue;
     }
     turn.end();
     await kenar.clock.sleep(seconds * 1e3, kenar.stop).catch(() => Promise.reject(stopped(last)));
    }
   } finally {
    turn.end();
   }
  }
  function verdictOf(error) {
   return RETRY_TABLE[error.step][error.happening];
  }
  function untilNextTry(kenar, {error: error, retryAfter: retryAfter}, tries, begun) {
   if (verdictOf(error) !== "again" || error.endsRun) throw error;
   if (tries > kenar.retries) throw withMore(error, `Given up after ${tries === 1 ? "one try" : `${tries} tries`}.`);
   const seconds = waitSeconds(error.happening, tries, retryAfter, kenar.clock.random());
   if (seconds > LONGEST_RETRY_AFTER_SECONDS) throw withMore(error, `The answer asks to wait ${Math.ceil(seconds)} s; more than ${LONGEST_RETRY_AFTER_SECONDS} s is not waited for.`, {
    endsRun: error.happening === "limited"
   });
   if (error.step === "refresh" && kenar.clock.now() + seconds * 1e3 - begun > REFRESH_WINDOW_SECONDS * 1e3) throw withMore(error, "Not tried again: the old tokens are usable for two minutes only.");
   return seconds;
  }
  async function tryOnce(kenar, asking) {
   const request = await asking.request();
   const started = kenar.clock.now();
   const signal = asking.signal ?? kenar.stop;
   const outcome = await kenar.transport.exchange({
    ...request,
    signal: signal
   });
   const spent = kenar.clock.now() - started;
   const result = judge(kenar, asking, request, outcome);
   const shown = outcome.kind === "answer" ? {
    ...outcome,
    body: kenar.secrets.redact(outcome.body)
   } : outcome;
   kenar.log.debug(describe(asking.ask, request, shown, spent));
   return result;
  }
  function withMore(error, more, about = {}) {
   return new kenar_error.I(`${error.message} ${more}`, {
    step: error.step,
    happening: error.happening,
    ...error.status === null ? {} : {
     status: error.status
    },
    endsRun: about.endsRun ?? error.endsRun,
    cause: error.cause
   });
  }
  function describe(ask, request, outcome, milliseconds) {
   const end = outcome.kind === "answer" ? `${outcome.status}${quoteAnswer(ask, outcome)}` : `${outcome.kind}: ${outcome.cause.message}`;
   return `POST ${request.url} → ${end} (${milliseconds} ms)`;
  }
  var endpoints = __webpack_require__(583);
  const Refreshed = dist.Ikc({
   access_token: Token,
   refresh_token: Token
  });
  async function refreshTokens(kenar, client, refreshToken, code) {
   const form = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: client.clientId,
    client_secret: client.clientSecret,
    refresh_token: refreshToken,
    redirect_uri: client.redirectUri,
    ...code === null ? {} : {
     code: code
    }
   });
   return ask(kenar, {
    ask: {
     step: "refresh"
    },
    what: "a fresh access token",
    request: () => ({
     url: (0, endpoints.Lt)(kenar.hosts),
     headers: {
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json"
     },
     body: form.toString()
    }),
    read(answer) {
     const {access_token: access_token, refresh_token: refresh_token} = readAnswer(Refreshed, answer);
     kenar.secrets.add(access_token);
     kenar.secrets.add(refresh_token);
     return {
      accessToken: access_token,
      refreshToken: refresh_token
     };
    },
    signal: kenar.kill
   });
  }
  var credentials_keeper = __webpack_require__(1014);
  var units = __webpack_require__(6300);
  const LONGEST_WAIT_MS = 2e4;
  async function proveKeeper(kenar, keeper) {
   for (let tries = 1; ;tries += 1) {
    if (kenar.stop.aborted) throw new kenar_error.C;
    try {
     return await keeper.prove();
    } catch (error) {
     if (!(error instanceof credentials_keeper.H)) throw error;
     const reason = kenar.secrets.redact((0, credentials_keeper.e)(keeper, error));
     if (!error.passing || tries > kenar.retries) {
      const why = "A refresh replaces the refresh token, so it is done only when the new one can be kept";
      throw new AccessError(`${reason} ${why}: nothing was refreshed, and the old token is as good as before.`, {
       endsRun: true
      });
     }
     const wait = waitMs(tries, kenar.clock.random());
     kenar.log.info(`Waiting ${(0, units.QA)(wait)} before asking ${keeper.place} again: ${reason}`);
     await kenar.clock.sleep(wait, kenar.stop).catch(() => Promise.reject(new kenar_error.C));
    }
   }
  }
  async function keepSafely(kenar, keeper, refreshToken, about) {
   const begun = kenar.clock.now();
   for (let tries = 1; ;tries += 1) try {
    return await keeper.keep(refreshToken);
   } catch (error) {
    const reason = kenar.secrets.redact(reasonOf(keeper, error));
    const wait = waitMs(tries, kenar.clock.random());
    const spent = kenar.clock.now() - begun;
    if (spent + wait > REFRESH_WINDOW_SECONDS * 1e3 || kenar.kill.aborted) throw new AccessError(recovery(reason, tries, spent, about.sentBefore), {
     endsRun: true
    });
    kenar.log.warning(`The new refresh token is not put away yet; trying again in ${(0, 
    units.QA)(wait)}. ${reason}`);
    await kenar.clock.sleep(wait, kenar.kill).catch(() => {});
   }
  }
  function reasonOf(keeper, error) {
   if (error instanceof credentials_keeper.H) return (0, credentials_keeper.e)(keeper, error);
   return `${keeper.place}: ${error instanceof Error ? error.message : error}.`;
  }
  function recovery(reason, tries, spent, sentBefore) {
   return [ `A fresh access token was obtained, but its refresh token could not be put away (${tries === 1 ? "one try" : `${tries} tries`} in ${(0, 
   units.QA)(spent)}), so it was not used and ${sentBefore ? "no further message" : "no message"} was sent.`, reason, "The refresh token it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.", "After that, to recover: mend the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it)." ].join(" ");
  }
  function waitMs(tries, random) {
   return Math.min(1e3 * 2 ** (tries - 1), LONGEST_WAIT_MS) * (.5 + random / 2);
  }
  const TOO_FRESH_MS = 6e4;
  async function obtainAccess(kenar, credentials, keeperOf) {
   switch (credentials.kind) {
   case "none":
    return fixedAccess(null);

   case "fixed":
    return fixedAccess(credentials.accessToken);

   case "refresh":
    return renewableAccess(kenar, credentials, keeperOf(credentials.keptIn));
   }
  }
  async function renewableAccess(kenar, credentials, keeper) {
   let {refreshToken: refreshToken, accessToken: accessToken, hint: hint} = await firstTokens(kenar, credentials, keeper);
   let renewedAt = null;
   let renewal = null;
   const rotate = async sentBefore => {
    try {
     await proveKeeper(kenar, keeper);
     const tokens = await refreshTokens(kenar, credentials.client, refreshToken, accessToken);
     await keepSafely(kenar, keeper, tokens.refreshToken, {
      sentBefore: sentBefore
     });
     ({refreshToken: refreshToken, accessToken: accessToken} = tokens);
    } catch (error) {
     if (!(error instanceof kenar_error.I)) throw error;
     const refused = error.happening === "refused";
     throw new AccessError(`${error.message}${refused ? hint : ""}`, {
      endsRun: false,
      cause: error
     });
    }
    hint = "";
    kenar.log.info(`Got a fresh access token; the new refresh token is in ${keeper.place}`);
   };
   await rotate(false);
   return {
    token: () => accessToken,
    async renew(refused) {
     if (refused !== accessToken) return true;
     if (renewedAt !== null && kenar.clock.now() - renewedAt < TOO_FRESH_MS) return false;
     renewal ??= rotate(true).then(() => {
      renewedAt = kenar.clock.now();
      renewal = null;
     });
     await renewal;
     return true;
    }
   };
  }
  async function firstTokens(kenar, credentials, keeper) {
   const given = credentials.refreshToken;
   const kept = await keeper.load().catch(error => {
    throw error instanceof credentials_keeper.H ? new AccessError(`${(0, credentials_keeper.e)(keeper, error)} Nothing was refreshed.`, {
     endsRun: true,
     cause: error
    }) : error;
   });
   if (kept !== null && kept !== given) {
    kenar.secrets.add(kept);
    const hint = ` The refresh token came from ${keeper.place}, which goes before the input refresh_token: after a new consent, delete the file.`;
    return {
     refreshToken: kept,
     accessToken: null,
     hint: hint
    };
   }
   if (given === null) throw new AccessError(`${keeper.place} is gone, and refresh_token is empty.`, {
    endsRun: true
   });
   return {
    refreshToken: given,
    accessToken: credentials.accessToken,
    hint: ""
   };
  }
  var kenar_recipient = __webpack_require__(998);
  var external_node_crypto_ = __webpack_require__(7598);
  function identify(items) {
   const seen = new Map;
   return items.map(item => {
    const {sha256: sha256, name: name} = contentOf(item);
    const equals = JSON.stringify([ item.kind, sha256, name ]);
    const place = seen.get(equals) ?? 0;
    seen.set(equals, place + 1);
    return {
     kind: item.kind,
     sha256: sha256,
     name: name,
     place: place
    };
   });
  }
  function nameItem(item) {
   switch (item.kind) {
   case "text":
    return "the text";

   case "token":
    return `media token ${item.mediaToken}`;

   case "file":
    return item.file.path;
   }
  }
  function contentOf(item) {
   switch (item.kind) {
   case "text":
    return {
     sha256: sha256(item.source),
     name: ""
    };

   case "token":
    return {
     sha256: sha256(item.mediaToken),
     name: ""
    };

   case "file":
    return {
     sha256: item.file.sha256,
     name: item.file.name
    };
   }
  }
  function sha256(text) {
   return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
  }
  function createQueues(plan, identities, receipt) {
   return plan.recipients.map(recipient => {
    const remembered = identities.map(identity => receipt.remembered((0, kenar_recipient.t)(recipient), identity));
    const queue = createQueue(recipient, remembered.map(outcome => outcome === "unknown"));
    remembered.forEach((outcome, index) => {
     if (outcome === "sent") queue.settle(index, "already_sent");
     if (outcome === "unknown" && plan.onUnknown === "fail") queue.settle(index, "unknown", IN_DOUBT);
    });
    return queue;
   });
  }
  const IN_DOUBT = "An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.";
  const MAY_HAVE_ARRIVED = "An earlier attempt asked for this message, and may have delivered it.";
  function createQueue(recipient, doubtful) {
   const name = (0, kenar_recipient.t)(recipient);
   const {length: length} = doubtful;
   const deliveries = new Array(length).fill(null);
   let position = 0;
   const settle = (index, status, error = null) => {
    const inDoubt = doubtful[index] && (status === "not_sent" || status === "failed");
    deliveries[index] = {
     recipient: name,
     status: inDoubt && status === "not_sent" ? "unknown" : status,
     error: inDoubt ? `${error ?? ""} ${MAY_HAVE_ARRIVED}`.trim() : error
    };
   };
   return {
    recipient: recipient,
    next() {
     while (position < length && deliveries[position]) position += 1;
     return position < length ? position : null;
    },
    needs: index => deliveries[index] === null,
    settle: settle,
    end(reason) {
     deliveries.forEach((delivery, index) => {
      if (delivery === null) settle(index, "not_sent", reason);
     });
    },
    delivery: index => deliveries[index] ?? {
     recipient: name,
     status: "not_sent",
     error: null
    }
   };
  }
  function createRun(stop) {
   let ended = null;
   const reason = () => ended ?? (stop.aborted ? (new kenar_error.C).message : null);
   return {
    get over() {
     return reason() !== null;
    },
    get ended() {
     return reason();
    },
    end(why) {
     ended ??= why;
    }
   };
  }
  const FIELDS = {
   bot: {
    text: "text_message",
    own: "buttons",
    receiver: null
   },
   user: {
    text: "text_message",
    own: "buttons",
    receiver: null
   },
   post: {
    text: "message",
    own: "sender_buttons",
    receiver: "receiver_buttons"
   }
  };
  const Sent = dist.Ikc({
   conversation_id: dist.lqM(dist.FsL(dist.YjP(), dist.hq()))
  });
  async function sendMessage(kenar, recipient, message, accessToken, receipted = {}) {
   return ask(kenar, {
    ask: {
     step: "message",
     to: recipient.kind
    },
    what: `a message to ${(0, kenar_recipient.t)(recipient)}`,
    request: () => ({
     url: (0, endpoints.HX)(kenar.hosts, recipient.kind, recipient.id),
     headers: {
      "content-type": "application/json",
      accept: "application/json",
      "x-api-key": kenar.apiKey,
      ...accessToken === null ? {} : {
       authorization: `Bearer ${accessToken}`
      }
     },
     body: JSON.stringify(bodyOf(recipient.kind, message))
    }),
    read: ({body: body}) => conversationIn(body),
    signal: kenar.kill,
    ...receipted
   });
  }
  function bodyOf(kind, message) {
   const fields = FIELDS[kind];
   const body = message.kind === "text" ? {
    [fields.text]: message.text
   } : {
    media_token: message.mediaToken
   };
   if (message.buttons?.own) body[fields.own] = message.buttons.own;
   if (message.buttons?.receiver && fields.receiver) body[fields.receiver] = message.buttons.receiver;
   return body;
  }
  function conversationIn(body) {
   try {
    const result = dist.xLC(Sent, JSON.parse(body));
    return result.success ? result.output.conversation_id ?? null : null;
   } catch {
    return null;
   }
  }
  async function send(tools, recipient, message, identity, what) {
   const {kenar: kenar} = tools;
   const name = (0, kenar_recipient.t)(recipient);
   const started = kenar.clock.now();
   try {
    const conversationId = await sendAuthorised(tools, recipient, message, receipted(tools, name, identity));
    kenar.log.info(`Sent ${(0, safe.T)(what)} to ${name} in ${(0, units.QA)(kenar.clock.now() - started)}`);
    return {
     status: "sent",
     conversationId: conversationId
    };
   } catch (error) {
    if (error instanceof kenar_error.C) return {
     status: "not_sent",
     error: error.message,
     ends: error.message
    };
    if (error instanceof ReceiptWriteError) return {
     status: "not_sent",
     error: error.message,
     ends: error.message
    };
    const text = kenar.secrets.redact(error instanceof Error ? error.message : String(error));
    if (error instanceof AccessError) return {
     status: "failed",
     error: text,
     ends: error.endsRun ? text : null
    };
    if (!(error instanceof kenar_error.I)) return {
     status: "failed",
     error: text,
     ends: null
    };
    const ends = error.endsRun ? text : null;
    if (verdictOf(error) !== "unknown") return {
     status: "failed",
     error: text,
     ends: ends
    };
    return {
     status: "unknown",
     error: `${text} ${NOT_KNOWN}`,
     ends: ends
    };
   }
  }
  const NOT_KNOWN = "Whether it was delivered is not known, so it is not sent again. Look into the chat.";
  class ReceiptWriteError extends Error {
   name="ReceiptWriteError";
  }
  async function sendAuthorised({kenar: kenar, access: access}, recipient, message, hooks) {
   if (!(0, kenar_recipient.L)(recipient)) return sendMessage(kenar, recipient, message, null, hooks);
   const token = access.token();
   try {
    return await sendMessage(kenar, recipient, message, token, hooks);
   } catch (error) {
    const refused = error instanceof kenar_error.I && error.status === 401 && token !== null;
    if (!refused || !await access.renew(token)) throw error;
    return sendMessage(kenar, recipient, message, access.token(), hooks);
   }
  }
  function receipted({kenar: kenar, receipt: receipt}, recipient, identity) {
   return {
    async before() {
     await receipt.asked(recipient, identity).catch(error => {
      throw new ReceiptWriteError(`The receipt can’t be written (${send_codeOf(error)}), so no further message is sent.`, {
       cause: error
      });
     });
    },
    async after(result) {
     const outcome = "value" in result ? "sent" : verdictOf(result.error) === "unknown" ? "unknown" : "refused";
     await receipt.concluded(recipient, identity, outcome).catch(error => {
      kenar.log.warning(`The receipt can’t be written (${send_codeOf(error)}): a re-run will report this message as in doubt.`);
     });
    }
   };
  }
  function send_codeOf(error) {
   return error.code ?? String(error);
  }
  var p_limit = __webpack_require__(370);
  var form_data = __webpack_require__(6454);
  const UploadToken = dist.Ikc({
   token: Token
  });
  async function getUploadToken(kenar) {
   return ask(kenar, {
    ask: {
     step: "upload_token"
    },
    what: "an upload token",
    request: () => ({
     url: (0, endpoints.St)(kenar.hosts),
     headers: {
      "content-type": "application/json",
      accept: "application/json",
      "x-api-key": kenar.apiKey
     },
     body: "{}"
    }),
    read(answer) {
     const {token: token} = readAnswer(UploadToken, answer);
     kenar.secrets.addPassing(token);
     return token;
    }
   });
  }
  const Uploaded = dist.Ikc({
   id: Token,
   status: dist.YjP()
  });
  async function uploadMedia(kenar, part, onBytes = () => {}) {
   try {
    return await upload(kenar, part, onBytes);
   } catch (error) {
    const refused = error instanceof kenar_error.I && error.step === "upload";
    if (!refused || error.status !== 401 && error.status !== 403) throw error;
    kenar.log.info(`The upload token for ${(0, safe.T)(part.name)} was refused; asking for a fresh one.`);
    return await upload(kenar, part, onBytes);
   }
  }
  const TOKEN_UNUSED = [ "unconnected", "limited" ];
  async function upload(kenar, part, onBytes) {
   let token = null;
   let broken = null;
   const onBroken = error => {
    broken ??= error;
   };
   return ask(kenar, {
    ask: {
     step: "upload"
    },
    what: `the upload of ${(0, safe.T)(part.name)}`,
    async request() {
     token ??= await getUploadToken(kenar);
     return formRequest((0, endpoints.zj)(kenar.hosts, part.mediaType), token, part, onBytes, onBroken);
    },
    read(answer) {
     const {id: id, status: status} = readAnswer(Uploaded, answer);
     if (status !== "ok") throw new Malformed("Its status is not “ok”, so nothing was uploaded.");
     return id;
    },
    async after(result) {
     if (broken) throw broken;
     if ("error" in result && !TOKEN_UNUSED.includes(result.error.happening)) token = null;
    }
   });
  }
  const SOCKET_BUFFER_BYTES = 64 * 1024;
  function formRequest(url, token, part, onBytes, onBroken) {
   const {headers: headers, head: head, tail: tail} = upload_frame(part);
   async function* body() {
    yield head;
    let bytes = 0;
    try {
     for await (const chunk of part.open()) {
      bytes += chunk.length;
      onBytes(bytes);
      yield chunk.length < SOCKET_BUFFER_BYTES ? Buffer.from(chunk) : chunk;
     }
    } catch (error) {
     onBroken(error);
     throw error;
    }
    yield tail;
   }
   return {
    url: url,
    headers: {
     ...headers,
     accept: "*/*",
     authorization: `Bearer ${token}`,
     "content-length": String(head.length + part.size + tail.length)
    },
    body: body()
   };
  }
  function upload_frame(part) {
   const form = new form_data;
   form.append("file", Buffer.alloc(0), {
    filename: headerName(part.name),
    contentType: part.mimeType
   });
   const whole = form.getBuffer();
   const end = whole.lastIndexOf(`\r\n--${form.getBoundary()}--`);
   return {
    headers: form.getHeaders(),
    head: whole.subarray(0, end),
    tail: whole.subarray(end)
   };
  }
  function headerName(name) {
   return name.replace(/\p{Cc}/gu, encodeURIComponent);
  }
  var promises_ = __webpack_require__(1455);
  var disk = __webpack_require__(3143);
  const CHUNK_SIZE = 128 * 1024;
  class FileChangedError extends Error {
   name="FileChangedError";
   problem;
   constructor(problem, options) {
    super(problem.message, options);
    this.problem = problem;
   }
  }
  async function* readChecked(file) {
   const handle = await openChecked(file);
   try {
    const hash = (0, external_node_crypto_.createHash)("sha256");
    const buffers = [ Buffer.allocUnsafe(CHUNK_SIZE), Buffer.allocUnsafe(CHUNK_SIZE) ];
    let held = null;
    let total = 0;
    let turn = 0;
    while (true) {
     const buffer = buffers[turn++ % 2];
     const bytesRead = await fill(handle, buffer, total);
     if (bytesRead === 0) break;
     total += bytesRead;
     if (total > file.size) throw changed(file, "it grew while it was read");
     if (held) yield held;
     held = buffer.subarray(0, bytesRead);
     hash.update(held);
    }
    if (total !== file.size) throw changed(file, "it shrank while it was read");
    if (hash.digest("hex") !== file.sha256) throw changed(file, "its content is another");
    if (held) yield held;
   } finally {
    await handle.close();
   }
  }
  async function fill(handle, buffer, position) {
   let filled = 0;
   while (filled < buffer.length) {
    const {bytesRead: bytesRead} = await handle.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
   }
   return filled;
  }
  async function checkUnchanged(file) {
   try {
    await (await openChecked(file)).close();
    return null;
   } catch (error) {
    if (error instanceof FileChangedError) return error.problem;
    throw error;
   }
  }
  async function openChecked(file) {
   let handle;
   try {
    handle = await (0, promises_.open)(file.realPath, disk.tM);
   } catch (error) {
    throw changed(file, `it can't be opened any more (${error.code})`, error);
   }
   try {
    const stats = await handle.stat({
     bigint: true
    });
    if (!stats.isFile()) throw changed(file, "something else took its place");
    const now = (0, disk.cu)(stats);
    if (now.size !== file.identity.size) throw changed(file, `it had ${file.identity.size} bytes and has ${now.size}`);
    if (!(0, disk._G)(now, file.identity)) throw changed(file, "it was written to or replaced");
    return handle;
   } catch (error) {
    await handle.close();
    throw error;
   }
  }
  function changed(file, how, cause) {
   const message = `${file.name} changed after it was checked: ${how}. Only what was checked is sent. ` + "Let the step that writes it end first, then run this one again.";
   return new FileChangedError({
    code: "changed",
    severity: "error",
    message: message
   }, {
    cause: cause
   });
  }
  const LINE_EVERY_MS = 5e3;
  function createProgress(files, {clock: clock, log: log}) {
   const total = files.reduce((sum, file) => sum + file.size, 0);
   let done = 0;
   let waiting = files.length;
   return file => {
    let before = 0;
    let last = clock.now();
    const moved = bytes => {
     done += bytes - before;
     before = bytes;
     if (log.progress) return log.progress(done, total, waiting === 0);
     const now = clock.now();
     if (now - last < LINE_EVERY_MS || bytes === file.size) return;
     last = now;
     const percent = Math.floor(bytes / file.size * 100);
     log.info(`Uploading ${(0, safe.T)(file.path)}: ${(0, units.Xq)(bytes)} of ${(0, 
     units.Xq)(file.size)} (${percent} %)`);
    };
    const ended = () => {
     waiting -= 1;
     moved(file.size);
    };
    return {
     moved: moved,
     ended: ended
    };
   };
  }
  function startUploads(items, identities, tools) {
   const limit = (0, p_limit.A)(tools.concurrency);
   const abandoned = new AbortController;
   const kenar = {
    ...tools.kenar,
    stop: AbortSignal.any([ tools.kenar.stop, abandoned.signal ])
   };
   const results = new Map;
   const progressOf = createProgress(items.flatMap(item => item.kind === "file" ? item.file : []), kenar);
   let wake = createWake();
   const all = items.map((item, index) => {
    if (item.kind !== "file") return null;
    const identity = identities[index];
    return limit(async () => {
     const progress = progressOf(item.file);
     results.set(index, await uploadItem(item.file, identity, index, progress.moved, {
      ...tools,
      kenar: kenar
     }));
     progress.ended();
     wake.resolve();
     wake = createWake();
    });
   });
   return {
    tokenOf(index) {
     const item = items[index];
     if (item.kind !== "file") return {
      token: item.kind === "token" ? item.mediaToken : ""
     };
     const result = results.get(index);
     if (!result) return "waiting";
     if (result.status === "done") return {
      token: result.mediaToken
     };
     return {
      failed: result.status === "failed" ? result.error : "It was not uploaded."
     };
    },
    nextEnd: () => wake.promise,
    allEnded: async () => {
     await Promise.all(all);
    },
    abandon: () => abandoned.abort(),
    result: index => results.get(index) ?? null
   };
  }
  function createWake() {
   let resolve = () => {};
   const promise = new Promise(done => {
    resolve = done;
   });
   return {
    promise: promise,
    resolve: resolve
   };
  }
  async function uploadItem(file, identity, index, onBytes, {kenar: kenar, run: run, receipt: receipt, isNeeded: isNeeded}) {
   const skipped = {
    status: "skipped",
    mediaToken: receipt.mediaToken(identity)
   };
   if (run.over || kenar.stop.aborted || !isNeeded(index)) return skipped;
   const started = kenar.clock.now();
   try {
    const changed = await checkUnchanged(file);
    if (changed) return failed(changed.message, changed);
    const mediaToken = await uploadMedia(kenar, partOf(file), onBytes);
    kenar.log.info(`Uploaded ${(0, safe.T)(file.path)} (${(0, units.Xq)(file.size)}) in ${(0, 
    units.QA)(kenar.clock.now() - started)}`);
    await receipt.uploaded(identity, mediaToken).catch(error => kenar.log.debug(`Receipt: ${error}`));
    return {
     status: "done",
     mediaToken: mediaToken
    };
   } catch (error) {
    if (error instanceof FileChangedError) return failed(error.problem.message, error.problem);
    if (error instanceof kenar_error.C) return skipped;
    if (error instanceof kenar_error.I && error.endsRun) run.end(error.message);
    return failed(kenar.secrets.redact(error instanceof Error ? error.message : String(error)));
   }
  }
  function failed(error, problem = null) {
   return {
    status: "failed",
    error: error,
    problem: problem
   };
  }
  function partOf(file) {
   const {mediaType: mediaType, name: name, mimeType: mimeType, size: size} = file;
   return {
    mediaType: mediaType,
    name: name,
    mimeType: mimeType,
    size: size,
    open: () => readChecked(file)
   };
  }
  async function deliver(kenar, plan, receipt, obtain) {
   const {items: items, recipients: recipients} = plan;
   const identities = identify(items);
   const run = createRun(kenar.stop);
   const queues = createQueues(plan, identities, receipt);
   const conversationIds = new Set;
   const access = await accessFor(queues, obtain, run);
   const uploads = startUploads(items, identities, {
    kenar: kenar,
    run: run,
    receipt: receipt,
    concurrency: plan.concurrency,
    isNeeded: index => recipients.length === 0 ? receipt.mediaToken(identities[index]) === null : queues.some(queue => queue.needs(index))
   });
   while (!run.over) {
    const turn = nextTurn(queues, uploads);
    if (turn === "none") break;
    if (turn === "waiting") {
     await uploads.nextEnd();
     continue;
    }
    const {queue: queue, index: index, token: token} = turn;
    const item = items[index];
    const message = messageOf(item, token, index === buttonsAt(items) ? plan.buttons : null);
    const sent = await send({
     kenar: kenar,
     receipt: receipt,
     access: access
    }, queue.recipient, message, identities[index], nameItem(item));
    if (sent.status === "sent") {
     queue.settle(index, "sent");
     if (sent.conversationId !== null) conversationIds.add(sent.conversationId);
     continue;
    }
    queue.settle(index, sent.status, sent.error);
    if (sent.ends !== null) run.end(sent.ends);
    if (sent.status === "failed") queue.end("Not sent: an earlier message to this recipient failed.");
   }
   if (recipients.length > 0) uploads.abandon();
   await uploads.allEnded();
   for (const queue of queues) queue.end(`Not sent: ${run.ended ?? "the run ended before it."}`);
   return {
    uploads: items.map((_item, index) => uploads.result(index)),
    deliveries: items.map((_item, index) => queues.map(queue => queue.delivery(index))),
    conversationIds: [ ...conversationIds ],
    ended: run.ended
   };
  }
  async function accessFor(queues, obtain, run) {
   const isNeeded = queues.some(queue => (0, kenar_recipient.L)(queue.recipient) && queue.next() !== null);
   if (!isNeeded) return fixedAccess(null);
   try {
    return await obtain();
   } catch (error) {
    if (!(error instanceof AccessError || error instanceof kenar_error.C)) throw error;
    run.end(error.message);
    return fixedAccess(null);
   }
  }
  function nextTurn(queues, uploads) {
   let best = "none";
   for (const queue of queues) {
    const turn = turnOf(queue, uploads);
    if (turn === "none") continue;
    if (turn === "waiting") best = best === "none" ? turn : best; else if (typeof best === "string" || turn.index < best.index) best = turn;
   }
   return best;
  }
  function turnOf(queue, uploads) {
   for (let index = queue.next(); index !== null; index = queue.next()) {
    const upload = uploads.tokenOf(index);
    if (upload === "waiting") return "waiting";
    if ("token" in upload) return {
     queue: queue,
     index: index,
     token: upload.token
    };
    queue.settle(index, "not_sent", `Not sent: ${upload.failed}`);
   }
   return "none";
  }
  function messageOf(item, mediaToken, buttons) {
   const extra = buttons ? {
    buttons: buttons
   } : {};
   return item.kind === "text" ? {
    kind: "text",
    text: item.text,
    ...extra
   } : {
    kind: "media",
    mediaToken: mediaToken,
    ...extra
   };
  }
  function buttonsAt(items) {
   return items[0]?.kind === "text" ? 0 : items.length - 1;
  }
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  const LINE_START = '{"divar_chat_media":1,';
  const item = dist.Ikc({
   kind: dist.KIO([ "text", "token", "file" ]),
   sha256: dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/)),
   name: dist.YjP(),
   place: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))
  });
  const common = {
   divar_chat_media: dist.euz(1),
   at: dist.YjP(),
   scope: dist.YjP(),
   item: item
  };
  const ReceiptEvent = dist.Oxt("event", [ dist.Ikc({
   ...common,
   event: dist.euz("uploaded"),
   media_token: dist.FsL(dist.YjP(), dist.yGV(/^[\x21-\x7E]+$/))
  }), dist.Ikc({
   ...common,
   event: dist.KIO([ "asked", "sent", "refused", "unknown" ]),
   recipient: dist.YjP()
  }) ]);
  class ReceiptError extends Error {
   name="ReceiptError";
  }
  function formatEvent(event) {
   const {divar_chat_media: divar_chat_media, ...rest} = event;
   return `${JSON.stringify({
    divar_chat_media: divar_chat_media,
    ...rest
   })}\n`;
  }
  function parseEvents(bytes) {
   const end = bytes.lastIndexOf(10) + 1;
   const lines = linesOf(bytes.subarray(0, end));
   const torn = bytes.subarray(end).toString("latin1");
   const events = lines.map((line, index) => parseLine(decode(line, index + 1), index + 1));
   const known = torn.slice(0, LINE_START.length) === LINE_START.slice(0, torn.length);
   if (!known) throw new ReceiptError(events.length === 0 ? NOT_A_RECEIPT : damaged(lines.length + 1));
   return {
    events: events,
    wholeBytes: end
   };
  }
  const NOT_A_RECEIPT = "it is not a receipt of this action. Give a path of its own, or one that does not exist yet";
  function damaged(line) {
   return `line ${line} is damaged. Mend it or delete the line; without it a message could be sent twice`;
  }
  function linesOf(bytes) {
   const lines = [];
   let start = 0;
   for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
   }
   return lines;
  }
  function decode(line, number) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(line);
   } catch {
    throw new ReceiptError(number === 1 ? NOT_A_RECEIPT : damaged(number));
   }
  }
  function parseLine(line, number) {
   if (!line.startsWith(LINE_START)) throw new ReceiptError(number === 1 ? NOT_A_RECEIPT : damaged(number));
   let json;
   try {
    json = JSON.parse(line);
   } catch {
    throw new ReceiptError(damaged(number));
   }
   const result = dist.xLC(ReceiptEvent, json);
   if (!result.success) throw new ReceiptError(damaged(number));
   return result.output;
  }
  const noReceipt = {
   remembered: () => null,
   mediaToken: () => null,
   uploaded: async () => {},
   asked: async () => {},
   concluded: async () => {},
   close: async () => {}
  };
  async function openReceipt(path, scope, now = Date.now) {
   const file = await openForAppending(path);
   try {
    const memory = await readMemory(file, path, scope);
    await flushDirectory((0, external_node_path_.dirname)(path));
    return writeTo(file, memory, scope, now);
   } catch (error) {
    await file.close();
    throw error;
   }
  }
  async function flushDirectory(path) {
   const directory = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY).catch(() => null);
   await (directory?.sync().catch(() => {}));
   await (directory?.close());
  }
  async function openForAppending(path) {
   try {
    await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
     recursive: true
    });
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    const file = await (0, promises_.open)(path, flags, 384);
    if ((await file.stat()).isFile()) return file;
    await file.close();
   } catch (error) {
    throw new ReceiptError(`it can’t be opened for writing (${error.code ?? error})`);
   }
   throw new ReceiptError("it is not a regular file");
  }
  async function readMemory(file, path, scope) {
   const {size: size} = await file.stat();
   const bytes = Buffer.alloc(size);
   let filled = 0;
   while (filled < size) {
    const {bytesRead: bytesRead} = await file.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
   }
   const {events: events, wholeBytes: wholeBytes} = parseEvents(bytes.subarray(0, filled));
   if (wholeBytes < filled) await (0, promises_.truncate)(path, wholeBytes);
   const memory = {
    messages: new Map,
    tokens: new Map
   };
   for (const event of events) if (event.scope === scope) remember(memory, event);
   return memory;
  }
  function remember(memory, event) {
   if (event.event === "uploaded") {
    memory.tokens.set(receipt_keyOf(event.item), event.media_token);
    return;
   }
   const key = receipt_keyOf(event.item, event.recipient);
   memory.messages.set(key, next(memory.messages.get(key) ?? {
    outcome: null,
    asked: false
   }, event.event));
  }
  function next({outcome: outcome, asked: asked}, event) {
   if (outcome === "sent" || event === "sent") return {
    outcome: "sent",
    asked: false
   };
   if (event === "asked") return {
    outcome: asked ? "unknown" : outcome,
    asked: true
   };
   if (event === "unknown") return {
    outcome: "unknown",
    asked: false
   };
   return {
    outcome: outcome ?? "refused",
    asked: false
   };
  }
  function remembered(known) {
   if (!known) return null;
   return known.asked ? "unknown" : known.outcome;
  }
  function writeTo(file, memory, scope, now) {
   let last = Promise.resolve();
   const common = () => ({
    divar_chat_media: 1,
    at: new Date(now()).toISOString(),
    scope: scope
   });
   const append = (event, flush) => {
    const done = last.then(async () => {
     await file.appendFile(formatEvent(event));
     if (flush) await file.sync();
     remember(memory, event);
    });
    last = done;
    done.catch(() => {});
    return done;
   };
   return {
    remembered: (recipient, item) => remembered(memory.messages.get(receipt_keyOf(item, recipient))),
    mediaToken: item => memory.tokens.get(receipt_keyOf(item)) ?? null,
    uploaded: (item, mediaToken) => append({
     ...common(),
     event: "uploaded",
     item: item,
     media_token: mediaToken
    }, false),
    asked: (recipient, item) => append({
     ...common(),
     event: "asked",
     recipient: recipient,
     item: item
    }, true),
    concluded: (recipient, item, event) => append({
     ...common(),
     event: event,
     recipient: recipient,
     item: item
    }, true),
    async close() {
     await last.catch(() => {});
     await file.close();
    }
   };
  }
  function receipt_keyOf(item, recipient = "") {
   return JSON.stringify([ recipient, item.kind, item.sha256, item.name, item.place ]);
  }
  const LANES = {
   upload_token: "api",
   message: "api",
   upload: "upload",
   refresh: "oauth"
  };
  const NARROW_MS = 6e4;
  function createPace(clock) {
   const lanes = {
    api: createLane(),
    upload: createLane(),
    oauth: createLane()
   };
   let heldUntil = 0;
   return {
    turn(step) {
     const lane = lanes[LANES[step]];
     let owns = false;
     return {
      async begin(signal) {
       signal.throwIfAborted();
       for (;;) {
        if (!owns && isNarrow(lane, clock.now())) {
         await take(lane, signal);
         owns = true;
        }
        const left = heldUntil - clock.now();
        if (left <= 0) return;
        await clock.sleep(left, signal);
       }
      },
      hold(milliseconds) {
       const now = clock.now();
       heldUntil = Math.max(heldUntil, now + milliseconds);
       lane.narrowUntil = Math.max(lane.narrowUntil, heldUntil, now + NARROW_MS);
      },
      end() {
       if (owns) pass(lane);
       owns = false;
      }
     };
    }
   };
  }
  function createLane() {
   return {
    narrowUntil: 0,
    taken: false,
    waiting: []
   };
  }
  function isNarrow(lane, now) {
   return lane.taken || now < lane.narrowUntil;
  }
  function take(lane, signal) {
   if (!lane.taken) {
    lane.taken = true;
    return Promise.resolve();
   }
   return new Promise((resolve, reject) => {
    const leave = () => {
     lane.waiting.splice(lane.waiting.indexOf(go), 1);
     reject(signal.reason);
    };
    const go = () => {
     signal.removeEventListener("abort", leave);
     resolve();
    };
    lane.waiting.push(go);
    signal.addEventListener("abort", leave, {
     once: true
    });
   });
  }
  function pass(lane) {
   const next = lane.waiting.shift();
   if (next) next(); else lane.taken = false;
  }
  var kenar_transport = __webpack_require__(8167);
  async function openKenar(options, tools) {
   const {hosts: hosts, apiKey: apiKey, retries: retries, timeoutSeconds: timeoutSeconds} = options;
   const {clock: clock, log: log, secrets: secrets, stop: stop, kill: kill} = tools;
   const transport = await (0, kenar_transport.g)({
    timeoutSeconds: timeoutSeconds
   });
   return {
    hosts: hosts,
    apiKey: apiKey,
    retries: retries,
    transport: transport,
    pace: createPace(clock),
    clock: clock,
    log: log,
    secrets: secrets,
    stop: stop,
    kill: kill
   };
  }
  var proxy = __webpack_require__(6237);
  async function dispatch(aim, items, buttons, tools) {
   let receipt = noReceipt;
   let kenar = null;
   try {
    if (aim.receipt) receipt = await openReceipt(aim.receipt.path, aim.receipt.scope, tools.clock.now);
    tools.log.phase(aim.kind === "send" ? "Upload and send" : "Upload");
    const open = await openKenar(aim.kenar, tools);
    kenar = open;
    const {recipients: recipients, onUnknown: onUnknown, credentials: credentials} = aim.kind === "send" ? aim : UPLOAD_ONLY;
    const plan = {
     items: items,
     recipients: recipients,
     concurrency: aim.concurrency,
     onUnknown: onUnknown,
     buttons: buttons
    };
    return await deliver(open, plan, receipt, () => obtainAccess(open, credentials, tools.keeperOf));
   } catch (error) {
    if (error instanceof ReceiptError) return {
     refused: `The receipt “${aim.receipt?.path}” can’t be used: ${error.message}.`
    };
    if (error instanceof proxy.T6) return {
     refused: error.message
    };
    throw error;
   } finally {
    await (kenar?.transport.close());
    await receipt.close();
   }
  }
  const UPLOAD_ONLY = {
   recipients: [],
   onUnknown: "fail",
   credentials: {
    kind: "none"
   }
  };
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
 }
};
