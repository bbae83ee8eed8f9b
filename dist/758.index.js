export const id = 758;

export const ids = [ 758, 837 ];

export const modules = {
 5396: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   kD: () => linkProblem,
   wq: () => MOST_ROWS,
   x$: () => MOST_IN_A_ROW
  });
  const MOST_ROWS = 3;
  const MOST_IN_A_ROW = 3;
  function linkProblem(link) {
   if (!/^https:\/\//i.test(link) || /\s/.test(link) || !URL.canParse(link)) return "it is no link that a button can open; allowed: https://HOST/…, without blanks";
   const {username: username, password: password} = new URL(link);
   return username || password ? "it holds a user name or a password, which everybody in the chat would see" : null;
  }
 },
 377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   prepare: () => prepare
  });
  var units = __webpack_require__(6300);
  var kenar_buttons = __webpack_require__(5396);
  var safe = __webpack_require__(7174);
  var message_template = __webpack_require__(4837);
  var message_values = __webpack_require__(6777);
  function namesIn(draft) {
   const names = new Set;
   const note = template => {
    for (const name of (0, message_template.checkTemplate)(template).names) names.add(name);
    return template;
   };
   if (draft.message !== null) note(draft.message);
   for (const grid of [ draft.buttons, draft.receiverButtons ]) if (grid) mapTexts(grid, note, note);
   return names;
  }
  function compose(draft, values) {
   const problems = [];
   const forText = (0, message_values.K0)(values, "text");
   const forLinks = (0, message_values.K0)(values, "link");
   const text = draft.message === null ? null : (0, message_template.X)(draft.message, forText);
   if (text !== null && text.trim() === "") problems.push("message: the template gives an empty text. Its values are empty for this run.");
   const fill = (input, grid) => {
    if (grid === null) return {};
    const filled = mapTexts(grid, template => (0, message_template.X)(template, forText), template => (0, 
    message_template.X)(template, forLinks).trim());
    problems.push(...problemsOf(filled).map(problem => `${input}: ${problem}`));
    return input === "buttons" ? {
     own: filled
    } : {
     receiver: filled
    };
   };
   const buttons = {
    ...fill("buttons", draft.buttons),
    ...fill("receiver_buttons", draft.receiverButtons)
   };
   if (problems.length > 0) return {
    ok: false,
    problems: problems
   };
   return {
    ok: true,
    text: text,
    buttons: buttons.own || buttons.receiver ? buttons : null
   };
  }
  function problemsOf(grid) {
   return grid.rows.flatMap(({buttons: buttons}, row) => buttons.flatMap(({caption: caption, action: action}, place) => {
    const problems = [];
    if (caption.trim() === "") problems.push("its caption is empty once filled in");
    if ("open_direct_link" in action) {
     const problem = (0, kenar_buttons.kD)(action.open_direct_link);
     if (problem) problems.push(`its link is “${(0, safe.K)(action.open_direct_link, 100)}” once filled in; ${problem}`);
    }
    if (postToken(action)?.trim() === "") problems.push("its post_token is empty once filled in");
    return problems.map(problem => `row ${row + 1}, button ${place + 1}: ${problem}.`);
   }));
  }
  function postToken(action) {
   if ("open_post_page" in action) return action.open_post_page.post_token;
   return "open_post_manage_page" in action ? action.open_post_manage_page.post_token : null;
  }
  function mapTexts(grid, text, link) {
   return {
    rows: grid.rows.map(({buttons: buttons}) => ({
     buttons: buttons.map(button => ({
      ...button,
      caption: text(button.caption).replace(/\s*\n\s*/g, " "),
      action: mapAction(button.action, text, link)
     }))
    }))
   };
  }
  function mapAction(action, text, link) {
   if ("open_direct_link" in action) return {
    open_direct_link: link(action.open_direct_link)
   };
   return mapStrings(action, text);
  }
  function mapStrings(value, fill) {
   if (typeof value === "string") return fill(value);
   if (Array.isArray(value)) return value.map(one => mapStrings(one, fill));
   if (typeof value !== "object" || value === null) return value;
   return Object.fromEntries(Object.entries(value).map(([key, one]) => [ key, mapStrings(one, fill) ]));
  }
  var read_values = __webpack_require__(4610);
  const TIME_ZONE = "Asia/Tehran";
  async function prepare(draft, files, tools) {
   const wanted = namesIn(draft);
   try {
    const values = wanted.size === 0 ? message_values.RM : await tools.readValues({
     wanted: wanted,
     online: tools.online
    });
    return compose(draft, {
     ...values,
     ...datesOf(tools.now),
     files: files.map(({name: name, size: size, mediaType: mediaType}) => ({
      name: name,
      size: (0, units.Xq)(size),
      media_type: mediaType
     }))
    });
   } catch (error) {
    if (error instanceof read_values.l) return {
     ok: false,
     problems: [ error.message ]
    };
    throw error;
   }
  }
  function datesOf(now) {
   const format = (locale, style) => new Intl.DateTimeFormat(locale, {
    ...style,
    timeZone: TIME_ZONE
   }).format(now);
   return {
    date: format("en-CA", {
     year: "numeric",
     month: "2-digit",
     day: "2-digit"
    }),
    date_fa: format("fa-IR-u-ca-persian", {
     dateStyle: "long"
    })
   };
  }
 },
 4610: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => ValuesError
  });
  class ValuesError extends Error {
   name="ValuesError";
  }
 },
 4837: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => renderTemplate,
   checkTemplate: () => checkTemplate
  });
  var mustache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(562);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4581);
  var _text_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174);
  var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6777);
  function checkTemplate(template) {
   const check = {
    template: template,
    problems: [],
    names: new Set,
    unknown: false
   };
   try {
    walk(parse(template), [ {
     kind: _values_js__WEBPACK_IMPORTED_MODULE_2__.IW,
     prefix: ""
    } ], check);
    if (check.unknown) check.problems.push(`The known values are: ${_values_js__WEBPACK_IMPORTED_MODULE_2__.zL.join(", ")}.`);
   } catch (error) {
    check.problems.push(syntaxProblem(template, error));
   }
   return {
    problems: check.problems,
    names: check.names
   };
  }
  function renderTemplate(template, values) {
   return (new mustache__WEBPACK_IMPORTED_MODULE_0__.A.Writer).render(template, values, void 0, {
    escape: String
   });
  }
  function parse(template) {
   return (new mustache__WEBPACK_IMPORTED_MODULE_0__.A.Writer).parse(template);
  }
  function walk(tokens, contexts, check) {
   for (const [type, name, start, , content = []] of tokens) {
    const problem = text => check.problems.push(`line ${lineAt(check.template, start)}: ${text}`);
    if (type === ">") problem(`{{>${(0, _text_safe_js__WEBPACK_IMPORTED_MODULE_1__.K)(name, 60)}}} includes another template, and there are none. Write the text itself.`);
    if (![ "name", "&", "#", "^" ].includes(type)) continue;
    const found = lookUp(name, contexts);
    if (found === null) {
     check.unknown ||= name !== "" && name !== ".";
     problem(unknownName(name, contexts));
    } else {
     check.names.add(found.name);
     if ((type === "name" || type === "&") && typeof found.kind !== "string") problem(notAText(name, found.kind));
    }
    const inner = type === "#" && found ? [ {
     kind: elementOf(found.kind),
     prefix: `${found.name}.`
    } ] : [];
    walk(content, [ ...contexts, ...inner ], check);
   }
  }
  function lookUp(name, contexts) {
   const innermost = contexts.at(-1);
   if (name === ".") {
    const {kind: kind, prefix: prefix} = innermost;
    return contexts.length > 1 ? {
     kind: kind,
     name: prefix.slice(0, -1)
    } : null;
   }
   for (const {kind: kind, prefix: prefix} of contexts.toReversed()) {
    let inside = kind;
    for (const part of name.split(".")) inside = inside !== void 0 && (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(inside) && Object.hasOwn(inside, part) ? inside[part] : void 0;
    if (inside !== void 0) return {
     kind: inside,
     name: prefix + name
    };
   }
   return null;
  }
  function elementOf(kind) {
   return Array.isArray(kind) ? kind[0] : kind;
  }
  function unknownName(name, contexts) {
   if (name === "") return "{{}} names no value.";
   if (name === ".") return "{{.}} stands for the text of the section around it, and there is none here.";
   const inner = contexts.slice(1).flatMap(({kind: kind}) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(kind) ? Object.keys(kind) : []);
   if (/^(github|env|vars|secrets|inputs|steps|needs|matrix|runner)\./.test(name)) return `{{${(0, 
   _text_safe_js__WEBPACK_IMPORTED_MODULE_1__.K)(name, 60)}}} is an expression of GitHub’s: those are filled in in workflow files only, written \${{ … }}.`;
   const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, [ ...inner, ..._values_js__WEBPACK_IMPORTED_MODULE_2__.zL ]);
   return `{{${(0, _text_safe_js__WEBPACK_IMPORTED_MODULE_1__.K)(name, 60)}}} is unknown${near === null ? "." : `; did you mean ${near}?`}`;
  }
  function notAText(name, kind) {
   if (name === ".") return "{{.}} stands for more than a text here. Name what you want of it.";
   if (Array.isArray(kind)) return `{{${name}}} is a list: write {{#${name}}}{{name}} {{/${name}}}, with ${Object.keys(kind[0]).join(", ")}.`;
   return `{{${name}}} is a group: write ${Object.keys(kind).map(part => `{{${name}.${part}}}`).join(", ")}.`;
  }
  function syntaxProblem(template, error) {
   const [, what = "It can’t be read", at = "0"] = /^(.*) at (\d+)$/s.exec(error.message) ?? [];
   return `line ${lineAt(template, Number(at))}: ${(0, _text_safe_js__WEBPACK_IMPORTED_MODULE_1__.K)(what, 120)}. Each {{ needs its }}, each {{#name}} its {{/name}}.`;
  }
  function lineAt(template, place) {
   return template.slice(0, place).split("\n").length;
  }
 },
 4581: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => nearest
  });
  function nearest(word, candidates) {
   let best = null;
   let least = Math.max(2, Math.floor(word.length / 3)) + 1;
   for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word, candidate);
    if (edits < least) [best, least] = [ candidate, edits ];
   }
   return best;
  }
  function distance(a, b) {
   let row = Array.from({
    length: b.length + 1
   }, (_, index) => index);
   for (let i = 1; i <= a.length; i += 1) {
    const next = [ i ];
    for (let j = 1; j <= b.length; j += 1) {
     const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
     next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
   }
   return row[b.length] ?? 0;
  }
 }
};
