export const id = 69;

export const ids = [ 69 ];

export const modules = {
 9069: (__webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    __webpack_require__.r(__webpack_exports__);
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7375);
    var _cancel_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1485);
    var _cli_ci_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3284);
    var _cli_keeper_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6618);
    var _cli_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7804);
    var _cli_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9048);
    var _cli_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3930);
    var _cli_results_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2644);
    var _cli_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5139);
    var _cli_version_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6802);
    var _cli_wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5062);
    var _clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5233);
    var _inputs_table_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4565);
    var _report_annotations_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1116);
    var _report_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1901);
    var _run_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(717);
    var _secrets_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(150);
    const DONE = 0;
    const NOT_ALL = 1;
    const WRONG_USAGE = 2;
    async function post(files, options, more = {}) {
     const workspace = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(String(options.workspace ?? "."));
     const raw = {
      ...(0, _cli_options_js__WEBPACK_IMPORTED_MODULE_6__.K0)(options, files, workspace, process.env),
      ...more
     };
     const secrets = (0, _secrets_js__WEBPACK_IMPORTED_MODULE_15__.g)();
     for (const value of (0, _inputs_table_js__WEBPACK_IMPORTED_MODULE_12__.VX)(raw)) secrets.add(value);
     const log = (0, _cli_log_js__WEBPACK_IMPORTED_MODULE_5__.$)(secrets, {
      debug: options.debug === true
     });
     if (!prepareFiles(options)) return;
     const scope = typeof options.runId === "string" ? `run-id/${options.runId}` : (0, 
     _cli_ci_js__WEBPACK_IMPORTED_MODULE_3__.cu)(process.env);
     const onCancel = () => log.warning("Stopping after the message under way. Press Ctrl-C again to wait no longer.");
     const {report: report, refused: refused} = await (0, _run_js__WEBPACK_IMPORTED_MODULE_14__.e)(raw, {
      workspace: workspace,
      scope: scope,
      isForkedPullRequest: false
     }, {
      clock: _clock_js__WEBPACK_IMPORTED_MODULE_11__.m,
      log: log,
      secrets: secrets,
      keeperOf: _cli_keeper_js__WEBPACK_IMPORTED_MODULE_4__.y,
      readValues: async () => (0, _cli_ci_js__WEBPACK_IMPORTED_MODULE_3__.sm)(process.env),
      ...(0, _cancel_js__WEBPACK_IMPORTED_MODULE_16__.F)({
       onCancel: onCancel
      })
     });
     log.end();
     const told = {
      ...report,
      errors: report.errors.map(_cli_wording_js__WEBPACK_IMPORTED_MODULE_10__._)
     };
     (0, _report_annotations_js__WEBPACK_IMPORTED_MODULE_17__.f)(told, log);
     if (!refused) log.info((0, _report_lines_js__WEBPACK_IMPORTED_MODULE_13__.lA)(told));
     writeResults(report, options);
     process.exitCode = refused ? WRONG_USAGE : report.failed ? NOT_ALL : DONE;
    }
    function prepareFiles({dotenv: dotenv, shell: shell}) {
     for (const path of [ dotenv, shell ]) try {
      if (typeof path === "string") (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, "");
     } catch (error) {
      refuse(`“${path}” can’t be written (${error.code}). Nothing was sent.`);
      return false;
     }
     return true;
    }
    function writeResults(report, {json: json, dotenv: dotenv, shell: shell}) {
     if (json) process.stdout.write(`${(0, _cli_results_js__WEBPACK_IMPORTED_MODULE_8__.V)(report)}\n`);
     if (typeof dotenv === "string") (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(dotenv, (0, 
     _cli_results_js__WEBPACK_IMPORTED_MODULE_8__.Y)(report, "none"));
     if (typeof shell === "string") (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(shell, (0, 
     _cli_results_js__WEBPACK_IMPORTED_MODULE_8__.Y)(report, "shell"));
    }
    function refuse(message) {
     process.stderr.write(`Error: ${message}\n`);
     process.exitCode = WRONG_USAGE;
    }
    process.stdout.on("error", () => {});
    const args = process.argv.slice(2);
    const secretArgument = (0, _cli_secrets_js__WEBPACK_IMPORTED_MODULE_9__.be)(args);
    if (secretArgument !== null) refuse(secretArgument); else {
     const commands = {
      post: post,
      check: (files, options) => post(files, options, {
       dry_run: "true"
      }),
      sandbox: async options => (await Promise.all([ __webpack_require__.e(934), __webpack_require__.e(680), __webpack_require__.e(704) ]).then(__webpack_require__.bind(__webpack_require__, 704))).serveSandbox(options)
     };
     try {
      await (0, _cli_program_js__WEBPACK_IMPORTED_MODULE_7__.r)(commands, _cli_version_js__WEBPACK_IMPORTED_MODULE_18__.x).parseAsync(args, {
       from: "user"
      });
     } catch (error) {
      if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_2__.b7)) throw error;
      process.exitCode = error.exitCode === 0 ? DONE : WRONG_USAGE;
     }
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 },
 3284: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cu: () => identityOf,
   l0: () => KNOWN_SYSTEMS,
   sm: () => valuesOf
  });
  var _github_template_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7168);
  var _message_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6777);
  const GITHUB = {
   identity: [ "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_JOB" ],
   optional: [ "GITHUB_ACTION" ],
   values: _github_template_values_js__WEBPACK_IMPORTED_MODULE_0__.I
  };
  const SYSTEMS = [ {
   name: "forgejo",
   mark: "FORGEJO_ACTIONS",
   ...GITHUB
  }, {
   name: "gitea",
   mark: "GITEA_ACTIONS",
   ...GITHUB
  }, {
   name: "github",
   mark: "GITHUB_ACTIONS",
   ...GITHUB
  }, {
   name: "gitlab",
   mark: "GITLAB_CI",
   identity: [ "CI_PROJECT_PATH", "CI_PIPELINE_ID", "CI_JOB_NAME" ],
   optional: [],
   values: env => ({
    repository: env.CI_PROJECT_PATH ?? "",
    workflow: env.CI_PIPELINE_NAME ?? "",
    job: env.CI_JOB_NAME ?? "",
    run_url: env.CI_PIPELINE_URL ?? "",
    run_number: env.CI_PIPELINE_IID ?? "",
    event: env.CI_PIPELINE_SOURCE ?? "",
    actor: env.GITLAB_USER_LOGIN ?? "",
    ref_name: env.CI_COMMIT_REF_NAME ?? "",
    tag: env.CI_COMMIT_TAG ?? "",
    sha: env.CI_COMMIT_SHA ?? "",
    commit_subject: env.CI_COMMIT_TITLE ?? "",
    pull_request: pullRequest(env.CI_MERGE_REQUEST_IID, env.CI_MERGE_REQUEST_TITLE, `${env.CI_MERGE_REQUEST_PROJECT_URL}/-/merge_requests/${env.CI_MERGE_REQUEST_IID}`)
   })
  }, {
   name: "jenkins",
   mark: "JENKINS_URL",
   identity: [ "BUILD_TAG" ],
   optional: [ "STAGE_NAME" ],
   values: env => ({
    repository: repositoryIn(env.GIT_URL ?? ""),
    workflow: env.JOB_NAME ?? "",
    job: env.STAGE_NAME ?? "",
    run_url: env.BUILD_URL ?? "",
    run_number: env.BUILD_NUMBER ?? "",
    actor: env.BUILD_USER_ID ?? env.CHANGE_AUTHOR ?? "",
    ref_name: env.BRANCH_NAME ?? env.GIT_BRANCH ?? "",
    tag: env.TAG_NAME ?? "",
    sha: env.GIT_COMMIT ?? "",
    pull_request: pullRequest(env.CHANGE_ID, env.CHANGE_TITLE, env.CHANGE_URL)
   })
  }, {
   name: "teamcity",
   mark: "TEAMCITY_VERSION",
   identity: [ "TEAMCITY_PROJECT_NAME", "TEAMCITY_BUILDCONF_NAME", "BUILD_NUMBER" ],
   optional: [],
   values: env => ({
    workflow: env.TEAMCITY_PROJECT_NAME ?? "",
    job: env.TEAMCITY_BUILDCONF_NAME ?? "",
    run_url: env.BUILD_URL ?? "",
    run_number: env.BUILD_NUMBER ?? "",
    sha: env.BUILD_VCS_NUMBER ?? ""
   })
  } ];
  function identityOf(env) {
   const system = systemOf(env);
   if (!system || system.identity.some(name => !env[name])) return null;
   const parts = [ ...system.identity, ...system.optional ].map(name => env[name] ?? "");
   return [ system.name, ...parts ].join("/");
  }
  function valuesOf(env) {
   const values = {
    ..._message_values_js__WEBPACK_IMPORTED_MODULE_1__.RM,
    ...systemOf(env)?.values(env)
   };
   return {
    ...values,
    short_sha: values.sha.slice(0, 7)
   };
  }
  const KNOWN_SYSTEMS = SYSTEMS.map(({name: name, identity: identity, optional: optional}) => `${name}: ${[ ...identity, ...optional ].join(", ")}`);
  function systemOf(env) {
   return SYSTEMS.find(({mark: mark}) => env[mark]);
  }
  function pullRequest(number = "", title = "", url = "") {
   return number === "" ? null : {
    number: number,
    title: title,
    url: url
   };
  }
  function repositoryIn(url) {
   return /^(?:[a-z+]+:\/\/[^/]+\/|[^/]*:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1] ?? "";
  }
 },
 6618: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => keeperOf
  });
  var _credentials_token_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5386);
  function keeperOf(place) {
   if (place.kind === "file") return (0, _credentials_token_file_js__WEBPACK_IMPORTED_MODULE_0__.$)(place.path);
   throw new Error("refresh_token_secret is for the action only");
  }
 },
 7804: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => createTerminalLog
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var cli_progress__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8502);
  var _text_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7174);
  var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6300);
  function createTerminalLog(secrets, options) {
   const stream = options.stream ?? process.stderr;
   const bar = stream.isTTY ? createBar(stream) : null;
   const write = (style, mark, text) => {
    const line = `${(0, node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, mark + (0, 
    _text_safe_js__WEBPACK_IMPORTED_MODULE_2__.T)(secrets.redact(text)), {
     stream: stream
    })}\n`;
    if (!bar?.above(line)) stream.write(line);
   };
   const log = {
    phase: title => write("bold", "", title),
    info: line => write("reset", "  ", line),
    warning: line => write("yellow", "Warning: ", line),
    error: line => write("red", "Error: ", line),
    debug: line => {
     if (options.debug) write("dim", "  ", line);
    }
   };
   return {
    ...log,
    ...bar ? {
     progress: bar.show
    } : {},
    end: () => bar?.end()
   };
  }
  function createBar(stream) {
   let shown = null;
   const end = () => {
    shown?.bars.update();
    shown?.bars.stop();
    shown = null;
   };
   return {
    show(bytes, total, over) {
     if (shown === null && !over) {
      const bars = new cli_progress__WEBPACK_IMPORTED_MODULE_1__.MultiBar({
       stream: stream,
       format: "  {bar} {percentage} % of {size}",
       barsize: 30,
       barCompleteChar: "█",
       barIncompleteChar: "░",
       clearOnComplete: true,
       linewrap: true,
       gracefulExit: false
      });
      const one = bars.create(total, 0);
      shown = {
       bars: bars,
       update: (value, payload) => one.update(value, payload)
      };
     }
     shown?.update(bytes, {
      size: (0, _text_units_js__WEBPACK_IMPORTED_MODULE_3__.Xq)(total)
     });
     if (over) end();
    },
    above(line) {
     shown?.bars.log(line);
     return shown !== null;
    },
    end: end
   };
  }
 },
 9048: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K0: () => rawInputsFrom,
   m5: () => CHECK_OPTIONS,
   ti: () => describeOption,
   yx: () => POST_OPTIONS
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4565);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5139);
  const CHECK_OPTIONS = {
   working_directory: {
    value: "folder",
    about: "folder that the patterns begin at, inside the workspace"
   },
   if_no_files_found: {
    value: "what",
    about: "error, warn or ignore"
   },
   limits: {
    value: "yaml",
    about: 'other size limits, such as "file: 10 MB"'
   },
   on_invalid: {
    value: "what",
    about: "fail: one bad file, and nothing is sent; skip: send the others"
   },
   message: {
    value: "text",
    about: "text sent before the files; a Mustache template"
   },
   message_file: {
    value: "path",
    about: "the same, from a file"
   },
   buttons: {
    value: "yaml",
    about: "buttons under the text: a list of {caption, link, icon}"
   },
   receiver_buttons: {
    value: "yaml",
    about: "buttons for the other side of a chat about a post"
   },
   conversation_type: {
    value: "kind",
    about: "bot (a chat of your app’s bot) or post (a chat about a post)"
   }
  };
  const POST_OPTIONS = {
   conversation_id: {
    value: "id",
    about: "chat to send to; may be repeated",
    many: true
   },
   user_id: {
    value: "id",
    about: "user of the bot to send to; may be repeated",
    many: true
   },
   media_tokens: {
    value: "token",
    about: "token of an earlier upload, sent before the files; may be repeated",
    many: true
   },
   dry_run: {
    about: "check only, as the command check does"
   },
   send: {
    about: "upload only, and print the media tokens"
   },
   receipt: {
    value: "path",
    about: "file that keeps what was sent, so that a second try sends nothing twice"
   },
   on_unknown: {
    value: "what",
    about: "a message that a receipt is in doubt about: fail or resend"
   },
   concurrency: {
    value: "number",
    about: "uploads at a time, 1 to 16"
   },
   retries: {
    value: "number",
    about: "further tries of a request, 0 to 10"
   },
   timeout: {
    value: "seconds",
    about: "without progress before a request is given up, 1 to 3600"
   },
   client_id: {
    value: "slug",
    about: "your app, for a refresh of the access token"
   },
   redirect_uri: {
    value: "url",
    about: "the one that the consent was given with, for a refresh"
   },
   refresh_token_file: {
    value: "path",
    about: "where the newest refresh token is kept, outside the workspace"
   },
   api_url: {
    value: "url",
    about: "base of the API"
   },
   upload_url: {
    value: "url",
    about: "base of the upload host"
   },
   oauth_url: {
    value: "url",
    about: "base of the OAuth host"
   }
  };
  function describeOption(input, {value: value, about: about, many: many}) {
   const name = input.replaceAll("_", "-");
   const entry = _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__.mc[input];
   const fallback = value && "default" in entry ? ` (default: ${entry.default})` : "";
   const flags = input === "send" ? "--no-send" : value ? `--${name} <${value}>` : `--${name}`;
   return {
    flags: flags,
    about: about + fallback,
    many: many === true
   };
  }
  function rawInputsFrom(options, files, workspace, env) {
   const given = Object.keys({
    ...CHECK_OPTIONS,
    ...POST_OPTIONS
   }).flatMap(input => {
    const value = options[input.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())];
    return value === void 0 ? [] : [ [ input, Array.isArray(value) ? value.join("\n") : String(value) ] ];
   });
   const base = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, String(options.workingDirectory ?? ""));
   return {
    ...Object.fromEntries(given),
    ...(0, _secrets_js__WEBPACK_IMPORTED_MODULE_3__.ql)(env),
    files: files.map(file => patternOf(file, base)).join("\n")
   };
  }
  function patternOf(file, base) {
   if (!/[*?[\]\\#!~]/.test(file) || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file))) return file;
   const plain = process.platform === "win32" ? file : file.replaceAll("\\", "\\\\");
   const literal = plain.replace(/[*?[\]]/g, "[$&]");
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? literal : `./${literal}`;
  }
 },
 3930: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => createProgram
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
  var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4565);
  var _message_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6777);
  var _ci_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3284);
  var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5139);
  function createProgram(commands, version) {
   const program = new commander__WEBPACK_IMPORTED_MODULE_0__.uB("divar-chat-media").description("Posts files into Divar chats: checks every file first, sends nothing twice.").version(version).addHelpText("after", EXAMPLES).configureOutput({
    outputError: (text, write) => write(text.replace(/(unknown option '[^'=]*)=[^']*'/, "$1'"))
   }).showHelpAfterError("Try --help.").exitOverride();
   const check = program.command("check").description("check files (and a message) without sending; needs no key and no network").argument("<files...>", 'files, or quoted patterns such as "out/**/*.png"; "!…" takes away again').action((files, _options, command) => commands.check(files, command.opts()));
   addInputs(check, _options_js__WEBPACK_IMPORTED_MODULE_4__.m5);
   addCommon(check);
   const post = program.command("post").description("check files, upload them and send them to chats").argument("[files...]", 'files, or quoted patterns such as "out/**/*.png"; "!…" takes away again').action((files, _options, command) => commands.post(files, command.opts())).addHelpText("after", ABOUT_POST);
   addInputs(post, {
    ..._options_js__WEBPACK_IMPORTED_MODULE_4__.yx,
    ..._options_js__WEBPACK_IMPORTED_MODULE_4__.m5
   });
   post.option("--run-id <id>", "what tells this run from others in a receipt, where the CI does not");
   addCommon(post);
   program.command("sandbox").description("run a stand-in for Divar on this machine, to try things out").addOption(new commander__WEBPACK_IMPORTED_MODULE_0__.c$("--port <number>", "port to listen on").default(0, "any free one").argParser(readPort)).option("--json", 'print one line {"url", "port"} for programs', false).action(options => commands.sandbox(options));
   return program;
  }
  function addInputs(command, inputs) {
   for (const input of _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__.Qh) {
    const text = inputs[input];
    if (!text) continue;
    const {flags: flags, about: about, many: many} = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.ti)(input, text);
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__.c$(flags, about);
    if (many) option.argParser((value, before) => [ ...before ?? [], value ]);
    command.addOption(option);
   }
  }
  function addCommon(command) {
   command.option("--workspace <folder>", "folder that all files lie in (default: the current one)").option("--json", "print the results as one JSON object on standard output").option("--dotenv <path>", "write the results as DIVAR_NAME=value, as GitLab and Docker read them").option("--shell <path>", "the same with quotes, for “. ./path” in a shell").option("--debug", "tell more");
  }
  function readPort(text) {
   const port = Number(text);
   if (/^\d+$/.test(text) && port <= 65535) return port;
   throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("Allowed: 0 to 65535.");
  }
  const EXAMPLES = `\nExamples:\n  # Would these be taken? Nothing is sent.\n  divar-chat-media check report.pdf "screenshots/*.png"\n\n  # Send a text and files to a chat of your bot.\n  export DIVAR_API_KEY=…\n  divar-chat-media post --conversation-id CHAT --message "نسخهٔ تازه" app.mp4 notes.pdf\n\n  # In CI: a second try of the same job sends only what is missing; the results as JSON.\n  divar-chat-media post --conversation-id CHAT --receipt receipt.jsonl --json out/*.png | jq .status\n\n  # Try it without a key: this stands in for Divar, and says how to send to it.\n  divar-chat-media sandbox\n\nSecrets come from the environment only:\n  ${_secrets_js__WEBPACK_IMPORTED_MODULE_5__.VP.map(({variable: variable}) => variable).join(", ")}\n\nExit code: 0 done as asked; 1 something was not delivered or a file is not valid; 2 wrong usage or\ninputs, and nothing was sent. More about a command: divar-chat-media post --help\n`;
  const ABOUT_POST = `\nValues that message, captions and links may name, as in {{date_fa}} (empty where a CI does not tell them):\n${wrapped(_message_values_js__WEBPACK_IMPORTED_MODULE_2__.zL)}\n\nA receipt belongs to one run. What tells a run from others, and stays when it is tried again:\n${_ci_js__WEBPACK_IMPORTED_MODULE_3__.l0.map(line => `  ${line}`).join("\n")}\nAnywhere else give --run-id, such as a build number: the same for a second try, another for a new run.\n\nSecrets come from the environment only: ${_secrets_js__WEBPACK_IMPORTED_MODULE_5__.VP.map(({variable: variable}) => variable).join(", ")}\n`;
  function wrapped(names) {
   return names.join(", ").replace(/(.{1,76})(?: |$)/g, "  $1\n").trimEnd();
  }
 },
 2644: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => resultsAsJson,
   Y: () => resultsAsVariables
  });
  var _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8568);
  const PARSED = new Set([ "media_tokens", "results", "message_deliveries", "conversation_ids", "sent_count", "failed_count" ]);
  const TOO_LONG = [ "results", "message_deliveries" ];
  function resultsAsJson(report) {
   const entries = Object.entries((0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.Y)(report)).map(([name, text]) => [ name, PARSED.has(name) ? JSON.parse(text) : text ]);
   return JSON.stringify(Object.fromEntries(entries));
  }
  function resultsAsVariables(report, quoting) {
   return Object.entries((0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.Y)(report)).filter(([name]) => !TOO_LONG.includes(name)).map(([name, text]) => {
    const line = text.replace(/[\r\n]+/g, " ");
    return `DIVAR_${name.toUpperCase()}=${quoting === "none" ? line : `'${line.replaceAll("'", `'\\''`)}'`}\n`;
   }).join("");
  }
 },
 5139: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   VP: () => SECRET_VARIABLES,
   be: () => refuseSecretArguments,
   ql: () => readSecrets
  });
  var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4565);
  const SECRET_VARIABLES = _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__.Qh.filter(input => (0, 
  _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__.$f)(input) && input !== "github_token").map(input => ({
   input: input,
   variable: `DIVAR_${input.toUpperCase()}`
  }));
  function readSecrets(env) {
   return Object.fromEntries(SECRET_VARIABLES.map(({input: input, variable: variable}) => [ input, env[variable] ?? "" ]));
  }
  const HARMLESS = [ "media-token", "media-tokens" ];
  function refuseSecretArguments(args) {
   for (const arg of args) {
    if (arg === "--") return null;
    const name = /^--?([^=]+)/.exec(arg)?.[1]?.toLowerCase().replaceAll("_", "-") ?? "";
    if (HARMLESS.includes(name) || !/(^|-)(api-?key|key|token|secret|password)$/.test(name)) continue;
    const known = SECRET_VARIABLES.find(({input: input}) => name.endsWith(input.replaceAll("_", "-")));
    const variables = known ? known.variable : SECRET_VARIABLES.map(({variable: variable}) => variable).join(", ");
    return `--${name} is not an option: secrets come from the environment only (${variables}), since arguments are seen by every user of the machine and stay in the shell’s history. If a real one was given here, replace it.`;
   }
   return null;
  }
 },
 6802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => VERSION
  });
  const VERSION = "0.1.0";
 },
 5062: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => inOptionWords
  });
  var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4565);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);
  function optionOf(input) {
   if (input === "files") return "FILES";
   const secret = _secrets_js__WEBPACK_IMPORTED_MODULE_1__.VP.find(one => one.input === input);
   return secret?.variable ?? `--${input.replaceAll("_", "-")}`;
  }
  function inOptionWords(message) {
   return message.replace("refresh_token_secret is empty, and so is refresh_token_file", "refresh_token_file is empty").split(/(“[^”]*”)/).map(part => part.startsWith("“") ? part : translate(part)).join("").replace(/^Input /, "");
  }
  function translate(text) {
   return text.replaceAll("dry_run: true", "--dry-run").replaceAll("send: false", "--no-send").replace(/\b([a-z]+(?:_[a-z]+)+)\b(: (?=(?:fail|skip|resend|post|bot|error|warn|ignore)\b))?/g, (whole, name, colon) => isInput(name) ? optionOf(name) + (colon ? " " : "") : whole).replace(/^Input (files|message|buttons|limits|receipt|concurrency|retries|timeout|send)\b/, (_, name) => optionOf(name));
  }
  function isInput(name) {
   return _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__.Qh.includes(name);
  }
 }
};
