export const id = 520;

export const ids = [ 520 ];

export const modules = {
 8758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readRelease: () => readRelease
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
  var _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4610);
  var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7174);
  var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7671);
  const ReleaseAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), null),
   html_url: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   body: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), null),
   tag_name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
  });
  async function readRelease(where, secrets) {
   const [owner = "", repo = ""] = where.repository.split("/");
   try {
    const {status: status, data: data} = await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.X)(where, "GET /repos/{owner}/{repo}/releases/tags/{tag}", {
     owner: owner,
     repo: repo,
     tag: where.tag
    });
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(ReleaseAnswer, data);
    if (status === 200 && result.success) return result.output;
    throw Object.assign(new Error("not what the API documents"), {
     response: {
      status: status
     }
    });
   } catch (error) {
    const {response: response, message: message} = error;
    const seen = response ? `GitHub answered ${response.status}` : `GitHub gave no answer (${(0, 
    _text_safe_js__WEBPACK_IMPORTED_MODULE_0__.K)(secrets.redact(message))})`;
    throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.l(`The release of the tag “${(0, 
    _text_safe_js__WEBPACK_IMPORTED_MODULE_0__.K)(where.tag, 100)}” can’t be read: ${seen}. ${hintFor(response?.status)}`, {
     cause: error
    });
   }
  }
  function hintFor(status) {
   if (status === 404) return "Either there is none (a draft does not count), or github_token may not read the repository’s contents. Publish it before this step, or leave release.… out of the template.";
   if (status === 401) return "github_token is unknown, expired or revoked.";
   if (status === 403 || status === 429) return "github_token may not read the repository’s contents (permissions: contents: read), or its limit is used up.";
   return "Try again, or leave release.… out of the template.";
  }
 },
 4610: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => ValuesError
  });
  class ValuesError extends Error {
   name="ValuesError";
  }
 }
};
