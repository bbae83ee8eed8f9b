export const id = 71;

export const ids = [ 71 ];

export const modules = {
 1491: module => {
  const cached = async function() {}.constructor;
  module.exports = () => cached;
 },
 7655: module => {
  const cached = async function*() {}.constructor;
  module.exports = () => cached;
 },
 1324: (module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = {
   parallel: __webpack_require__(3857),
   serial: __webpack_require__(1054),
   serialOrdered: __webpack_require__(3961)
  };
 },
 4818: module => {
  module.exports = abort;
  function abort(state) {
   Object.keys(state.jobs).forEach(clean.bind(state));
   state.jobs = {};
  }
  function clean(key) {
   if (typeof this.jobs[key] == "function") this.jobs[key]();
  }
 },
 8452: (module, __unused_webpack_exports, __webpack_require__) => {
  var defer = __webpack_require__(9200);
  module.exports = async;
  function async(callback) {
   var isAsync = false;
   defer(function() {
    isAsync = true;
   });
   return function(err, result) {
    if (isAsync) callback(err, result); else defer(function() {
     callback(err, result);
    });
   };
  }
 },
 9200: module => {
  module.exports = defer;
  function defer(fn) {
   var nextTick = typeof setImmediate == "function" ? setImmediate : typeof process == "object" && typeof process.nextTick == "function" ? process.nextTick : null;
   if (nextTick) nextTick(fn); else setTimeout(fn, 0);
  }
 },
 4902: (module, __unused_webpack_exports, __webpack_require__) => {
  var async = __webpack_require__(8452), abort = __webpack_require__(4818);
  module.exports = iterate;
  function iterate(list, iterator, state, callback) {
   var key = state["keyedList"] ? state["keyedList"][state.index] : state.index;
   state.jobs[key] = runJob(iterator, key, list[key], function(error, output) {
    if (!(key in state.jobs)) return;
    delete state.jobs[key];
    if (error) abort(state); else state.results[key] = output;
    callback(error, state.results);
   });
  }
  function runJob(iterator, key, item, callback) {
   var aborter;
   if (iterator.length == 2) aborter = iterator(item, async(callback)); else aborter = iterator(item, key, async(callback));
   return aborter;
  }
 },
 1721: module => {
  module.exports = state;
  function state(list, sortMethod) {
   var isNamedList = !Array.isArray(list), initState = {
    index: 0,
    keyedList: isNamedList || sortMethod ? Object.keys(list) : null,
    jobs: {},
    results: isNamedList ? {} : [],
    size: isNamedList ? Object.keys(list).length : list.length
   };
   if (sortMethod) initState.keyedList.sort(isNamedList ? sortMethod : function(a, b) {
    return sortMethod(list[a], list[b]);
   });
   return initState;
  }
 },
 5732: (module, __unused_webpack_exports, __webpack_require__) => {
  var abort = __webpack_require__(4818), async = __webpack_require__(8452);
  module.exports = terminator;
  function terminator(callback) {
   if (!Object.keys(this.jobs).length) return;
   this.index = this.size;
   abort(this);
   async(callback)(null, this.results);
  }
 },
 3857: (module, __unused_webpack_exports, __webpack_require__) => {
  var iterate = __webpack_require__(4902), initState = __webpack_require__(1721), terminator = __webpack_require__(5732);
  module.exports = parallel;
  function parallel(list, iterator, callback) {
   var state = initState(list);
   while (state.index < (state["keyedList"] || list).length) {
    iterate(list, iterator, state, function(error, result) {
     if (error) {
      callback(error, result);
      return;
     }
     if (Object.keys(state.jobs).length === 0) {
      callback(null, state.results);
      return;
     }
    });
    state.index++;
   }
   return terminator.bind(state, callback);
  }
 },
 1054: (module, __unused_webpack_exports, __webpack_require__) => {
  var serialOrdered = __webpack_require__(3961);
  module.exports = serial;
  function serial(list, iterator, callback) {
   return serialOrdered(list, iterator, null, callback);
  }
 },
 3961: (module, __unused_webpack_exports, __webpack_require__) => {
  var iterate = __webpack_require__(4902), initState = __webpack_require__(1721), terminator = __webpack_require__(5732);
  module.exports = serialOrdered;
  module.exports.ascending = ascending;
  module.exports.descending = descending;
  function serialOrdered(list, iterator, sortMethod, callback) {
   var state = initState(list, sortMethod);
   iterate(list, iterator, state, function iteratorHandler(error, result) {
    if (error) {
     callback(error, result);
     return;
    }
    state.index++;
    if (state.index < (state["keyedList"] || list).length) {
     iterate(list, iterator, state, iteratorHandler);
     return;
    }
    callback(null, state.results);
   });
   return terminator.bind(state, callback);
  }
  function ascending(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function descending(a, b) {
   return -1 * ascending(a, b);
  }
 },
 2639: (module, __unused_webpack_exports, __webpack_require__) => {
  var bind = __webpack_require__(7564);
  var $apply = __webpack_require__(3945);
  var $call = __webpack_require__(8093);
  var $reflectApply = __webpack_require__(1330);
  module.exports = $reflectApply || bind.call($call, $apply);
 },
 3945: module => {
  module.exports = Function.prototype.apply;
 },
 8093: module => {
  module.exports = Function.prototype.call;
 },
 8705: (module, __unused_webpack_exports, __webpack_require__) => {
  var bind = __webpack_require__(7564);
  var $TypeError = __webpack_require__(3314);
  var $call = __webpack_require__(8093);
  var $actualApply = __webpack_require__(2639);
  module.exports = function(args) {
   if (args.length < 1 || typeof args[0] !== "function") throw new $TypeError("a function is required");
   return $actualApply(bind, $call, args);
  };
 },
 1330: module => {
  module.exports = typeof Reflect !== "undefined" && Reflect && Reflect.apply;
 },
 5630: (module, __unused_webpack_exports, __webpack_require__) => {
  var util = __webpack_require__(9023);
  var Stream = __webpack_require__(2203).Stream;
  var DelayedStream = __webpack_require__(2710);
  module.exports = CombinedStream;
  function CombinedStream() {
   this.writable = false;
   this.readable = true;
   this.dataSize = 0;
   this.maxDataSize = 2 * 1024 * 1024;
   this.pauseStreams = true;
   this._released = false;
   this._streams = [];
   this._currentStream = null;
   this._insideLoop = false;
   this._pendingNext = false;
  }
  util.inherits(CombinedStream, Stream);
  CombinedStream.create = function(options) {
   var combinedStream = new this;
   options = options || {};
   for (var option in options) combinedStream[option] = options[option];
   return combinedStream;
  };
  CombinedStream.isStreamLike = function(stream) {
   return typeof stream !== "function" && typeof stream !== "string" && typeof stream !== "boolean" && typeof stream !== "number" && !Buffer.isBuffer(stream);
  };
  CombinedStream.prototype.append = function(stream) {
   var isStreamLike = CombinedStream.isStreamLike(stream);
   if (isStreamLike) {
    if (!(stream instanceof DelayedStream)) {
     var newStream = DelayedStream.create(stream, {
      maxDataSize: 1 / 0,
      pauseStream: this.pauseStreams
     });
     stream.on("data", this._checkDataSize.bind(this));
     stream = newStream;
    }
    this._handleErrors(stream);
    if (this.pauseStreams) stream.pause();
   }
   this._streams.push(stream);
   return this;
  };
  CombinedStream.prototype.pipe = function(dest, options) {
   Stream.prototype.pipe.call(this, dest, options);
   this.resume();
   return dest;
  };
  CombinedStream.prototype._getNext = function() {
   this._currentStream = null;
   if (this._insideLoop) {
    this._pendingNext = true;
    return;
   }
   this._insideLoop = true;
   try {
    do {
     this._pendingNext = false;
     this._realGetNext();
    } while (this._pendingNext);
   } finally {
    this._insideLoop = false;
   }
  };
  CombinedStream.prototype._realGetNext = function() {
   var stream = this._streams.shift();
   if (typeof stream == "undefined") {
    this.end();
    return;
   }
   if (typeof stream !== "function") {
    this._pipeNext(stream);
    return;
   }
   var getStream = stream;
   getStream(function(stream) {
    var isStreamLike = CombinedStream.isStreamLike(stream);
    if (isStreamLike) {
     stream.on("data", this._checkDataSize.bind(this));
     this._handleErrors(stream);
    }
    this._pipeNext(stream);
   }.bind(this));
  };
  CombinedStream.prototype._pipeNext = function(stream) {
   this._currentStream = stream;
   var isStreamLike = CombinedStream.isStreamLike(stream);
   if (isStreamLike) {
    stream.on("end", this._getNext.bind(this));
    stream.pipe(this, {
     end: false
    });
    return;
   }
   var value = stream;
   this.write(value);
   this._getNext();
  };
  CombinedStream.prototype._handleErrors = function(stream) {
   var self = this;
   stream.on("error", function(err) {
    self._emitError(err);
   });
  };
  CombinedStream.prototype.write = function(data) {
   this.emit("data", data);
  };
  CombinedStream.prototype.pause = function() {
   if (!this.pauseStreams) return;
   if (this.pauseStreams && this._currentStream && typeof this._currentStream.pause == "function") this._currentStream.pause();
   this.emit("pause");
  };
  CombinedStream.prototype.resume = function() {
   if (!this._released) {
    this._released = true;
    this.writable = true;
    this._getNext();
   }
   if (this.pauseStreams && this._currentStream && typeof this._currentStream.resume == "function") this._currentStream.resume();
   this.emit("resume");
  };
  CombinedStream.prototype.end = function() {
   this._reset();
   this.emit("end");
  };
  CombinedStream.prototype.destroy = function() {
   this._reset();
   this.emit("close");
  };
  CombinedStream.prototype._reset = function() {
   this.writable = false;
   this._streams = [];
   this._currentStream = null;
  };
  CombinedStream.prototype._checkDataSize = function() {
   this._updateDataSize();
   if (this.dataSize <= this.maxDataSize) return;
   var message = "DelayedStream#maxDataSize of " + this.maxDataSize + " bytes exceeded.";
   this._emitError(new Error(message));
  };
  CombinedStream.prototype._updateDataSize = function() {
   this.dataSize = 0;
   var self = this;
   this._streams.forEach(function(stream) {
    if (!stream.dataSize) return;
    self.dataSize += stream.dataSize;
   });
   if (this._currentStream && this._currentStream.dataSize) this.dataSize += this._currentStream.dataSize;
  };
  CombinedStream.prototype._emitError = function(err) {
   this._reset();
   this.emit("error", err);
  };
 },
 2710: (module, __unused_webpack_exports, __webpack_require__) => {
  var Stream = __webpack_require__(2203).Stream;
  var util = __webpack_require__(9023);
  module.exports = DelayedStream;
  function DelayedStream() {
   this.source = null;
   this.dataSize = 0;
   this.maxDataSize = 1024 * 1024;
   this.pauseStream = true;
   this._maxDataSizeExceeded = false;
   this._released = false;
   this._bufferedEvents = [];
  }
  util.inherits(DelayedStream, Stream);
  DelayedStream.create = function(source, options) {
   var delayedStream = new this;
   options = options || {};
   for (var option in options) delayedStream[option] = options[option];
   delayedStream.source = source;
   var realEmit = source.emit;
   source.emit = function() {
    delayedStream._handleEmit(arguments);
    return realEmit.apply(source, arguments);
   };
   source.on("error", function() {});
   if (delayedStream.pauseStream) source.pause();
   return delayedStream;
  };
  Object.defineProperty(DelayedStream.prototype, "readable", {
   configurable: true,
   enumerable: true,
   get: function() {
    return this.source.readable;
   }
  });
  DelayedStream.prototype.setEncoding = function() {
   return this.source.setEncoding.apply(this.source, arguments);
  };
  DelayedStream.prototype.resume = function() {
   if (!this._released) this.release();
   this.source.resume();
  };
  DelayedStream.prototype.pause = function() {
   this.source.pause();
  };
  DelayedStream.prototype.release = function() {
   this._released = true;
   this._bufferedEvents.forEach(function(args) {
    this.emit.apply(this, args);
   }.bind(this));
   this._bufferedEvents = [];
  };
  DelayedStream.prototype.pipe = function() {
   var r = Stream.prototype.pipe.apply(this, arguments);
   this.resume();
   return r;
  };
  DelayedStream.prototype._handleEmit = function(args) {
   if (this._released) {
    this.emit.apply(this, args);
    return;
   }
   if (args[0] === "data") {
    this.dataSize += args[1].length;
    this._checkIfMaxDataSizeExceeded();
   }
   this._bufferedEvents.push(args);
  };
  DelayedStream.prototype._checkIfMaxDataSizeExceeded = function() {
   if (this._maxDataSizeExceeded) return;
   if (this.dataSize <= this.maxDataSize) return;
   this._maxDataSizeExceeded = true;
   var message = "DelayedStream#maxDataSize of " + this.maxDataSize + " bytes exceeded.";
   this.emit("error", new Error(message));
  };
 },
 6669: (module, __unused_webpack_exports, __webpack_require__) => {
  var callBind = __webpack_require__(8705);
  var gOPD = __webpack_require__(3170);
  var hasProtoAccessor;
  try {
   hasProtoAccessor = [].__proto__ === Array.prototype;
  } catch (e) {
   if (!e || typeof e !== "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
  }
  var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, "__proto__");
  var $Object = Object;
  var $getPrototypeOf = $Object.getPrototypeOf;
  module.exports = desc && typeof desc.get === "function" ? callBind([ desc.get ]) : typeof $getPrototypeOf === "function" ? function(value) {
   return $getPrototypeOf(value == null ? value : $Object(value));
  } : false;
 },
 9094: module => {
  var $defineProperty = Object.defineProperty || false;
  if ($defineProperty) try {
   $defineProperty({}, "a", {
    value: 1
   });
  } catch (e) {
   $defineProperty = false;
  }
  module.exports = $defineProperty;
 },
 3056: module => {
  module.exports = EvalError;
 },
 1620: module => {
  module.exports = Error;
 },
 4585: module => {
  module.exports = RangeError;
 },
 6905: module => {
  module.exports = ReferenceError;
 },
 105: module => {
  module.exports = SyntaxError;
 },
 3314: module => {
  module.exports = TypeError;
 },
 2578: module => {
  module.exports = URIError;
 },
 5399: module => {
  module.exports = Object;
 },
 8700: (module, __unused_webpack_exports, __webpack_require__) => {
  var GetIntrinsic = __webpack_require__(470);
  var $defineProperty = GetIntrinsic("%Object.defineProperty%", true);
  var hasToStringTag = __webpack_require__(5479)();
  var hasOwn = __webpack_require__(4076);
  var $TypeError = __webpack_require__(3314);
  var toStringTag = hasToStringTag ? Symbol.toStringTag : null;
  module.exports = function(object, value) {
   var overrideIfSet = arguments.length > 2 && !!arguments[2] && arguments[2].force;
   var nonConfigurable = arguments.length > 2 && !!arguments[2] && arguments[2].nonConfigurable;
   if (typeof overrideIfSet !== "undefined" && typeof overrideIfSet !== "boolean" || typeof nonConfigurable !== "undefined" && typeof nonConfigurable !== "boolean") throw new $TypeError("if provided, the `overrideIfSet` and `nonConfigurable` options must be booleans");
   if (toStringTag && (overrideIfSet || !hasOwn(object, toStringTag))) if ($defineProperty) $defineProperty(object, toStringTag, {
    configurable: !nonConfigurable,
    enumerable: false,
    value: value,
    writable: false
   }); else object[toStringTag] = value;
  };
 },
 6454: (module, __unused_webpack_exports, __webpack_require__) => {
  var CombinedStream = __webpack_require__(5630);
  var util = __webpack_require__(9023);
  var path = __webpack_require__(6928);
  var http = __webpack_require__(8611);
  var https = __webpack_require__(5692);
  var parseUrl = __webpack_require__(7016).parse;
  var fs = __webpack_require__(9896);
  var Stream = __webpack_require__(2203).Stream;
  var crypto = __webpack_require__(6982);
  var mime = __webpack_require__(4305);
  var asynckit = __webpack_require__(1324);
  var setToStringTag = __webpack_require__(8700);
  var hasOwn = __webpack_require__(4076);
  var populate = __webpack_require__(1835);
  function escapeHeaderParam(str) {
   return String(str).replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
  }
  function FormData(options) {
   if (!(this instanceof FormData)) return new FormData(options);
   this._overheadLength = 0;
   this._valueLength = 0;
   this._valuesToMeasure = [];
   CombinedStream.call(this);
   options = options || {};
   for (var option in options) this[option] = options[option];
  }
  util.inherits(FormData, CombinedStream);
  FormData.LINE_BREAK = "\r\n";
  FormData.DEFAULT_CONTENT_TYPE = "application/octet-stream";
  FormData.prototype.append = function(field, value, options) {
   options = options || {};
   if (typeof options === "string") options = {
    filename: options
   };
   var append = CombinedStream.prototype.append.bind(this);
   if (typeof value === "number" || value == null) value = String(value);
   if (Array.isArray(value)) {
    this._error(new Error("Arrays are not supported."));
    return;
   }
   var header = this._multiPartHeader(field, value, options);
   var footer = this._multiPartFooter();
   append(header);
   append(value);
   append(footer);
   this._trackLength(header, value, options);
  };
  FormData.prototype._trackLength = function(header, value, options) {
   var valueLength = 0;
   if (options.knownLength != null) valueLength += Number(options.knownLength); else if (Buffer.isBuffer(value)) valueLength = value.length; else if (typeof value === "string") valueLength = Buffer.byteLength(value);
   this._valueLength += valueLength;
   this._overheadLength += Buffer.byteLength(header) + FormData.LINE_BREAK.length;
   if (!value || !value.path && !(value.readable && hasOwn(value, "httpVersion")) && !(value instanceof Stream)) return;
   if (!options.knownLength) this._valuesToMeasure.push(value);
  };
  FormData.prototype._lengthRetriever = function(value, callback) {
   if (hasOwn(value, "fd")) if (value.end != void 0 && value.end != 1 / 0 && value.start != void 0) callback(null, value.end + 1 - (value.start ? value.start : 0)); else fs.stat(value.path, function(err, stat) {
    if (err) {
     callback(err);
     return;
    }
    var fileSize = stat.size - (value.start ? value.start : 0);
    callback(null, fileSize);
   }); else if (hasOwn(value, "httpVersion")) callback(null, Number(value.headers["content-length"])); else if (hasOwn(value, "httpModule")) {
    value.on("response", function(response) {
     value.pause();
     callback(null, Number(response.headers["content-length"]));
    });
    value.resume();
   } else callback("Unknown stream");
  };
  FormData.prototype._multiPartHeader = function(field, value, options) {
   if (typeof options.header === "string") return options.header;
   var contentDisposition = this._getContentDisposition(value, options);
   var contentType = this._getContentType(value, options);
   var contents = "";
   var headers = {
    "Content-Disposition": [ "form-data", 'name="' + escapeHeaderParam(field) + '"' ].concat(contentDisposition || []),
    "Content-Type": [].concat(contentType || [])
   };
   if (typeof options.header === "object") populate(headers, options.header);
   var header;
   for (var prop in headers) if (hasOwn(headers, prop)) {
    header = headers[prop];
    if (header == null) continue;
    if (!Array.isArray(header)) header = [ header ];
    if (header.length) contents += prop + ": " + header.join("; ") + FormData.LINE_BREAK;
   }
   return "--" + this.getBoundary() + FormData.LINE_BREAK + contents + FormData.LINE_BREAK;
  };
  FormData.prototype._getContentDisposition = function(value, options) {
   var filename;
   if (typeof options.filepath === "string") filename = path.normalize(options.filepath).replace(/\\/g, "/"); else if (options.filename || value && (value.name || value.path)) filename = path.basename(options.filename || value && (value.name || value.path)); else if (value && value.readable && hasOwn(value, "httpVersion")) filename = path.basename(value.client._httpMessage.path || "");
   if (filename) return 'filename="' + escapeHeaderParam(filename) + '"';
  };
  FormData.prototype._getContentType = function(value, options) {
   var contentType = options.contentType;
   if (!contentType && value && value.name) contentType = mime.lookup(value.name);
   if (!contentType && value && value.path) contentType = mime.lookup(value.path);
   if (!contentType && value && value.readable && hasOwn(value, "httpVersion")) contentType = value.headers["content-type"];
   if (!contentType && (options.filepath || options.filename)) contentType = mime.lookup(options.filepath || options.filename);
   if (!contentType && value && typeof value === "object") contentType = FormData.DEFAULT_CONTENT_TYPE;
   return contentType;
  };
  FormData.prototype._multiPartFooter = function() {
   return function(next) {
    var footer = FormData.LINE_BREAK;
    var lastPart = this._streams.length === 0;
    if (lastPart) footer += this._lastBoundary();
    next(footer);
   }.bind(this);
  };
  FormData.prototype._lastBoundary = function() {
   return "--" + this.getBoundary() + "--" + FormData.LINE_BREAK;
  };
  FormData.prototype.getHeaders = function(userHeaders) {
   var header;
   var formHeaders = {
    "content-type": "multipart/form-data; boundary=" + this.getBoundary()
   };
   for (header in userHeaders) if (hasOwn(userHeaders, header)) formHeaders[header.toLowerCase()] = userHeaders[header];
   return formHeaders;
  };
  FormData.prototype.setBoundary = function(boundary) {
   if (typeof boundary !== "string") throw new TypeError("FormData boundary must be a string");
   this._boundary = boundary;
  };
  FormData.prototype.getBoundary = function() {
   if (!this._boundary) this._generateBoundary();
   return this._boundary;
  };
  FormData.prototype.getBuffer = function() {
   var dataBuffer = new Buffer.alloc(0);
   var boundary = this.getBoundary();
   for (var i = 0, len = this._streams.length; i < len; i++) if (typeof this._streams[i] !== "function") {
    if (Buffer.isBuffer(this._streams[i])) dataBuffer = Buffer.concat([ dataBuffer, this._streams[i] ]); else dataBuffer = Buffer.concat([ dataBuffer, Buffer.from(this._streams[i]) ]);
    if (typeof this._streams[i] !== "string" || this._streams[i].substring(2, boundary.length + 2) !== boundary) dataBuffer = Buffer.concat([ dataBuffer, Buffer.from(FormData.LINE_BREAK) ]);
   }
   return Buffer.concat([ dataBuffer, Buffer.from(this._lastBoundary()) ]);
  };
  FormData.prototype._generateBoundary = function() {
   this._boundary = "--------------------------" + crypto.randomBytes(12).toString("hex");
  };
  FormData.prototype.getLengthSync = function() {
   var knownLength = this._overheadLength + this._valueLength;
   if (this._streams.length) knownLength += this._lastBoundary().length;
   if (!this.hasKnownLength()) this._error(new Error("Cannot calculate proper length in synchronous way."));
   return knownLength;
  };
  FormData.prototype.hasKnownLength = function() {
   var hasKnownLength = true;
   if (this._valuesToMeasure.length) hasKnownLength = false;
   return hasKnownLength;
  };
  FormData.prototype.getLength = function(cb) {
   var knownLength = this._overheadLength + this._valueLength;
   if (this._streams.length) knownLength += this._lastBoundary().length;
   if (!this._valuesToMeasure.length) {
    process.nextTick(cb.bind(this, null, knownLength));
    return;
   }
   asynckit.parallel(this._valuesToMeasure, this._lengthRetriever, function(err, values) {
    if (err) {
     cb(err);
     return;
    }
    values.forEach(function(length) {
     knownLength += length;
    });
    cb(null, knownLength);
   });
  };
  FormData.prototype.submit = function(params, cb) {
   var request;
   var options;
   var defaults = {
    method: "post"
   };
   if (typeof params === "string") {
    params = parseUrl(params);
    options = populate({
     port: params.port,
     path: params.pathname,
     host: params.hostname,
     protocol: params.protocol
    }, defaults);
   } else {
    options = populate(params, defaults);
    if (!options.port) options.port = options.protocol === "https:" ? 443 : 80;
   }
   options.headers = this.getHeaders(params.headers);
   if (options.protocol === "https:") request = https.request(options); else request = http.request(options);
   this.getLength(function(err, length) {
    if (err && err !== "Unknown stream") {
     this._error(err);
     return;
    }
    if (length) request.setHeader("Content-Length", length);
    this.pipe(request);
    if (cb) {
     var onResponse;
     var callback = function(error, responce) {
      request.removeListener("error", callback);
      request.removeListener("response", onResponse);
      return cb.call(this, error, responce);
     };
     onResponse = callback.bind(this, null);
     request.on("error", callback);
     request.on("response", onResponse);
    }
   }.bind(this));
   return request;
  };
  FormData.prototype._error = function(err) {
   if (!this.error) {
    this.error = err;
    this.pause();
    this.emit("error", err);
   }
  };
  FormData.prototype.toString = function() {
   return "[object FormData]";
  };
  setToStringTag(FormData.prototype, "FormData");
  module.exports = FormData;
 },
 1835: module => {
  module.exports = function(dst, src) {
   Object.keys(src).forEach(function(prop) {
    dst[prop] = dst[prop] || src[prop];
   });
   return dst;
  };
 },
 4305: (__unused_webpack_module, exports) => {
  const mimes = {
   "3g2": "video/3gpp2",
   "3gp": "video/3gpp",
   "3gpp": "video/3gpp",
   "3mf": "model/3mf",
   aac: "audio/aac",
   ac: "application/pkix-attr-cert",
   adp: "audio/adpcm",
   adts: "audio/aac",
   ai: "application/postscript",
   aml: "application/automationml-aml+xml",
   amlx: "application/automationml-amlx+zip",
   amr: "audio/amr",
   apng: "image/apng",
   appcache: "text/cache-manifest",
   appinstaller: "application/appinstaller",
   appx: "application/appx",
   appxbundle: "application/appxbundle",
   asc: "application/pgp-keys",
   atom: "application/atom+xml",
   atomcat: "application/atomcat+xml",
   atomdeleted: "application/atomdeleted+xml",
   atomsvc: "application/atomsvc+xml",
   au: "audio/basic",
   avci: "image/avci",
   avcs: "image/avcs",
   avif: "image/avif",
   aw: "application/applixware",
   bdoc: "application/bdoc",
   bin: "application/octet-stream",
   bmp: "image/bmp",
   bpk: "application/octet-stream",
   btf: "image/prs.btif",
   btif: "image/prs.btif",
   buffer: "application/octet-stream",
   ccxml: "application/ccxml+xml",
   cdfx: "application/cdfx+xml",
   cdmia: "application/cdmi-capability",
   cdmic: "application/cdmi-container",
   cdmid: "application/cdmi-domain",
   cdmio: "application/cdmi-object",
   cdmiq: "application/cdmi-queue",
   cer: "application/pkix-cert",
   cgm: "image/cgm",
   cjs: "application/node",
   class: "application/java-vm",
   coffee: "text/coffeescript",
   conf: "text/plain",
   cpl: "application/cpl+xml",
   cpt: "application/mac-compactpro",
   crl: "application/pkix-crl",
   css: "text/css",
   csv: "text/csv",
   cu: "application/cu-seeme",
   cwl: "application/cwl",
   cww: "application/prs.cww",
   davmount: "application/davmount+xml",
   dbk: "application/docbook+xml",
   deb: "application/octet-stream",
   def: "text/plain",
   deploy: "application/octet-stream",
   dib: "image/bmp",
   "disposition-notification": "message/disposition-notification",
   dist: "application/octet-stream",
   distz: "application/octet-stream",
   dll: "application/octet-stream",
   dmg: "application/octet-stream",
   dms: "application/octet-stream",
   doc: "application/msword",
   dot: "application/msword",
   dpx: "image/dpx",
   drle: "image/dicom-rle",
   dsc: "text/prs.lines.tag",
   dssc: "application/dssc+der",
   dtd: "application/xml-dtd",
   dump: "application/octet-stream",
   dwd: "application/atsc-dwd+xml",
   ear: "application/java-archive",
   ecma: "application/ecmascript",
   elc: "application/octet-stream",
   emf: "image/emf",
   eml: "message/rfc822",
   emma: "application/emma+xml",
   emotionml: "application/emotionml+xml",
   eps: "application/postscript",
   epub: "application/epub+zip",
   exe: "application/octet-stream",
   exi: "application/exi",
   exp: "application/express",
   exr: "image/aces",
   ez: "application/andrew-inset",
   fdf: "application/fdf",
   fdt: "application/fdt+xml",
   fits: "image/fits",
   g3: "image/g3fax",
   gbr: "application/rpki-ghostbusters",
   geojson: "application/geo+json",
   gif: "image/gif",
   glb: "model/gltf-binary",
   gltf: "model/gltf+json",
   gml: "application/gml+xml",
   gpx: "application/gpx+xml",
   gram: "application/srgs",
   grxml: "application/srgs+xml",
   gxf: "application/gxf",
   gz: "application/gzip",
   h261: "video/h261",
   h263: "video/h263",
   h264: "video/h264",
   heic: "image/heic",
   heics: "image/heic-sequence",
   heif: "image/heif",
   heifs: "image/heif-sequence",
   hej2: "image/hej2k",
   held: "application/atsc-held+xml",
   hjson: "application/hjson",
   hlp: "application/winhlp",
   hqx: "application/mac-binhex40",
   hsj2: "image/hsj2",
   htm: "text/html",
   html: "text/html",
   ics: "text/calendar",
   ief: "image/ief",
   ifb: "text/calendar",
   iges: "model/iges",
   igs: "model/iges",
   img: "application/octet-stream",
   in: "text/plain",
   ini: "text/plain",
   ink: "application/inkml+xml",
   inkml: "application/inkml+xml",
   ipfix: "application/ipfix",
   iso: "application/octet-stream",
   its: "application/its+xml",
   jade: "text/jade",
   jar: "application/java-archive",
   jhc: "image/jphc",
   jls: "image/jls",
   jp2: "image/jp2",
   jpe: "image/jpeg",
   jpeg: "image/jpeg",
   jpf: "image/jpx",
   jpg: "image/jpeg",
   jpg2: "image/jp2",
   jpgm: "image/jpm",
   jpgv: "video/jpeg",
   jph: "image/jph",
   jpm: "image/jpm",
   jpx: "image/jpx",
   js: "text/javascript",
   json: "application/json",
   json5: "application/json5",
   jsonld: "application/ld+json",
   jsonml: "application/jsonml+json",
   jsx: "text/jsx",
   jt: "model/jt",
   jxl: "image/jxl",
   jxr: "image/jxr",
   jxra: "image/jxra",
   jxrs: "image/jxrs",
   jxs: "image/jxs",
   jxsc: "image/jxsc",
   jxsi: "image/jxsi",
   jxss: "image/jxss",
   kar: "audio/midi",
   ktx: "image/ktx",
   ktx2: "image/ktx2",
   less: "text/less",
   lgr: "application/lgr+xml",
   list: "text/plain",
   litcoffee: "text/coffeescript",
   log: "text/plain",
   lostxml: "application/lost+xml",
   lrf: "application/octet-stream",
   m1v: "video/mpeg",
   m21: "application/mp21",
   m2a: "audio/mpeg",
   m2t: "video/mp2t",
   m2ts: "video/mp2t",
   m2v: "video/mpeg",
   m3a: "audio/mpeg",
   m4a: "audio/mp4",
   m4p: "application/mp4",
   m4s: "video/iso.segment",
   ma: "application/mathematica",
   mads: "application/mads+xml",
   maei: "application/mmt-aei+xml",
   man: "text/troff",
   manifest: "text/cache-manifest",
   map: "application/json",
   mar: "application/octet-stream",
   markdown: "text/markdown",
   mathml: "application/mathml+xml",
   mb: "application/mathematica",
   mbox: "application/mbox",
   md: "text/markdown",
   mdx: "text/mdx",
   me: "text/troff",
   mesh: "model/mesh",
   meta4: "application/metalink4+xml",
   metalink: "application/metalink+xml",
   mets: "application/mets+xml",
   mft: "application/rpki-manifest",
   mid: "audio/midi",
   midi: "audio/midi",
   mime: "message/rfc822",
   mj2: "video/mj2",
   mjp2: "video/mj2",
   mjs: "text/javascript",
   mml: "text/mathml",
   mods: "application/mods+xml",
   mov: "video/quicktime",
   mp2: "audio/mpeg",
   mp21: "application/mp21",
   mp2a: "audio/mpeg",
   mp3: "audio/mpeg",
   mp4: "video/mp4",
   mp4a: "audio/mp4",
   mp4s: "application/mp4",
   mp4v: "video/mp4",
   mpd: "application/dash+xml",
   mpe: "video/mpeg",
   mpeg: "video/mpeg",
   mpf: "application/media-policy-dataset+xml",
   mpg: "video/mpeg",
   mpg4: "video/mp4",
   mpga: "audio/mpeg",
   mpp: "application/dash-patch+xml",
   mrc: "application/marc",
   mrcx: "application/marcxml+xml",
   ms: "text/troff",
   mscml: "application/mediaservercontrol+xml",
   msh: "model/mesh",
   msi: "application/octet-stream",
   msix: "application/msix",
   msixbundle: "application/msixbundle",
   msm: "application/octet-stream",
   msp: "application/octet-stream",
   mtl: "model/mtl",
   mts: "video/mp2t",
   musd: "application/mmt-usd+xml",
   mxf: "application/mxf",
   mxmf: "audio/mobile-xmf",
   mxml: "application/xv+xml",
   n3: "text/n3",
   nb: "application/mathematica",
   nq: "application/n-quads",
   nt: "application/n-triples",
   obj: "model/obj",
   oda: "application/oda",
   oga: "audio/ogg",
   ogg: "audio/ogg",
   ogv: "video/ogg",
   ogx: "application/ogg",
   omdoc: "application/omdoc+xml",
   onepkg: "application/onenote",
   onetmp: "application/onenote",
   onetoc: "application/onenote",
   onetoc2: "application/onenote",
   opf: "application/oebps-package+xml",
   opus: "audio/ogg",
   otf: "font/otf",
   owl: "application/rdf+xml",
   oxps: "application/oxps",
   p10: "application/pkcs10",
   p7c: "application/pkcs7-mime",
   p7m: "application/pkcs7-mime",
   p7s: "application/pkcs7-signature",
   p8: "application/pkcs8",
   pdf: "application/pdf",
   pfr: "application/font-tdpfr",
   pgp: "application/pgp-encrypted",
   pkg: "application/octet-stream",
   pki: "application/pkixcmp",
   pkipath: "application/pkix-pkipath",
   pls: "application/pls+xml",
   png: "image/png",
   prc: "model/prc",
   prf: "application/pics-rules",
   provx: "application/provenance+xml",
   ps: "application/postscript",
   pskcxml: "application/pskc+xml",
   pti: "image/prs.pti",
   qt: "video/quicktime",
   raml: "application/raml+yaml",
   rapd: "application/route-apd+xml",
   rdf: "application/rdf+xml",
   relo: "application/p2p-overlay+xml",
   rif: "application/reginfo+xml",
   rl: "application/resource-lists+xml",
   rld: "application/resource-lists-diff+xml",
   rmi: "audio/midi",
   rnc: "application/relax-ng-compact-syntax",
   rng: "application/xml",
   roa: "application/rpki-roa",
   roff: "text/troff",
   rq: "application/sparql-query",
   rs: "application/rls-services+xml",
   rsat: "application/atsc-rsat+xml",
   rsd: "application/rsd+xml",
   rsheet: "application/urc-ressheet+xml",
   rss: "application/rss+xml",
   rtf: "text/rtf",
   rtx: "text/richtext",
   rusd: "application/route-usd+xml",
   s3m: "audio/s3m",
   sbml: "application/sbml+xml",
   scq: "application/scvp-cv-request",
   scs: "application/scvp-cv-response",
   sdp: "application/sdp",
   senmlx: "application/senml+xml",
   sensmlx: "application/sensml+xml",
   ser: "application/java-serialized-object",
   setpay: "application/set-payment-initiation",
   setreg: "application/set-registration-initiation",
   sgi: "image/sgi",
   sgm: "text/sgml",
   sgml: "text/sgml",
   shex: "text/shex",
   shf: "application/shf+xml",
   shtml: "text/html",
   sieve: "application/sieve",
   sig: "application/pgp-signature",
   sil: "audio/silk",
   silo: "model/mesh",
   siv: "application/sieve",
   slim: "text/slim",
   slm: "text/slim",
   sls: "application/route-s-tsid+xml",
   smi: "application/smil+xml",
   smil: "application/smil+xml",
   snd: "audio/basic",
   so: "application/octet-stream",
   spdx: "text/spdx",
   spp: "application/scvp-vp-response",
   spq: "application/scvp-vp-request",
   spx: "audio/ogg",
   sql: "application/sql",
   sru: "application/sru+xml",
   srx: "application/sparql-results+xml",
   ssdl: "application/ssdl+xml",
   ssml: "application/ssml+xml",
   stk: "application/hyperstudio",
   stl: "model/stl",
   stpx: "model/step+xml",
   stpxz: "model/step-xml+zip",
   stpz: "model/step+zip",
   styl: "text/stylus",
   stylus: "text/stylus",
   svg: "image/svg+xml",
   svgz: "image/svg+xml",
   swidtag: "application/swid+xml",
   t: "text/troff",
   t38: "image/t38",
   td: "application/urc-targetdesc+xml",
   tei: "application/tei+xml",
   teicorpus: "application/tei+xml",
   text: "text/plain",
   tfi: "application/thraud+xml",
   tfx: "image/tiff-fx",
   tif: "image/tiff",
   tiff: "image/tiff",
   toml: "application/toml",
   tr: "text/troff",
   trig: "application/trig",
   ts: "video/mp2t",
   tsd: "application/timestamped-data",
   tsv: "text/tab-separated-values",
   ttc: "font/collection",
   ttf: "font/ttf",
   ttl: "text/turtle",
   ttml: "application/ttml+xml",
   txt: "text/plain",
   u3d: "model/u3d",
   u8dsn: "message/global-delivery-status",
   u8hdr: "message/global-headers",
   u8mdn: "message/global-disposition-notification",
   u8msg: "message/global",
   ubj: "application/ubjson",
   uri: "text/uri-list",
   uris: "text/uri-list",
   urls: "text/uri-list",
   vcard: "text/vcard",
   vrml: "model/vrml",
   vtt: "text/vtt",
   vxml: "application/voicexml+xml",
   war: "application/java-archive",
   wasm: "application/wasm",
   wav: "audio/wav",
   weba: "audio/webm",
   webm: "video/webm",
   webmanifest: "application/manifest+json",
   webp: "image/webp",
   wgsl: "text/wgsl",
   wgt: "application/widget",
   wif: "application/watcherinfo+xml",
   wmf: "image/wmf",
   woff: "font/woff",
   woff2: "font/woff2",
   wrl: "model/vrml",
   wsdl: "application/wsdl+xml",
   wspolicy: "application/wspolicy+xml",
   x3d: "model/x3d+xml",
   x3db: "model/x3d+fastinfoset",
   x3dbz: "model/x3d+binary",
   x3dv: "model/x3d-vrml",
   x3dvz: "model/x3d+vrml",
   x3dz: "model/x3d+xml",
   xaml: "application/xaml+xml",
   xav: "application/xcap-att+xml",
   xca: "application/xcap-caps+xml",
   xcs: "application/calendar+xml",
   xdf: "application/xcap-diff+xml",
   xdssc: "application/dssc+xml",
   xel: "application/xcap-el+xml",
   xenc: "application/xenc+xml",
   xer: "application/patch-ops-error+xml",
   xfdf: "application/xfdf",
   xht: "application/xhtml+xml",
   xhtml: "application/xhtml+xml",
   xhvml: "application/xv+xml",
   xlf: "application/xliff+xml",
   xm: "audio/xm",
   xml: "text/xml",
   xns: "application/xcap-ns+xml",
   xop: "application/xop+xml",
   xpl: "application/xproc+xml",
   xsd: "application/xml",
   xsf: "application/prs.xsf+xml",
   xsl: "application/xml",
   xslt: "application/xml",
   xspf: "application/xspf+xml",
   xvm: "application/xv+xml",
   xvml: "application/xv+xml",
   yaml: "text/yaml",
   yang: "application/yang",
   yin: "application/yin+xml",
   yml: "text/yaml",
   zip: "application/zip"
  };
  function lookup(extn) {
   let tmp = ("" + extn).trim().toLowerCase();
   let idx = tmp.lastIndexOf(".");
   return mimes[!~idx ? tmp : tmp.substring(++idx)];
  }
  exports.mimes = mimes;
  exports.lookup = lookup;
 },
 9808: module => {
  var ERROR_MESSAGE = "Function.prototype.bind called on incompatible ";
  var toStr = Object.prototype.toString;
  var max = Math.max;
  var funcType = "[object Function]";
  var concatty = function(a, b) {
   var arr = [];
   for (var i = 0; i < a.length; i += 1) arr[i] = a[i];
   for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
   return arr;
  };
  var slicy = function(arrLike, offset) {
   var arr = [];
   for (var i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
   return arr;
  };
  var joiny = function(arr, joiner) {
   var str = "";
   for (var i = 0; i < arr.length; i += 1) {
    str += arr[i];
    if (i + 1 < arr.length) str += joiner;
   }
   return str;
  };
  module.exports = function(that) {
   var target = this;
   if (typeof target !== "function" || toStr.apply(target) !== funcType) throw new TypeError(ERROR_MESSAGE + target);
   var args = slicy(arguments, 1);
   var bound;
   var binder = function() {
    if (this instanceof bound) {
     var result = target.apply(this, concatty(args, arguments));
     if (Object(result) === result) return result;
     return this;
    }
    return target.apply(that, concatty(args, arguments));
   };
   var boundLength = max(0, target.length - args.length);
   var boundArgs = [];
   for (var i = 0; i < boundLength; i++) boundArgs[i] = "$" + i;
   bound = Function("binder", "return function (" + joiny(boundArgs, ",") + "){ return binder.apply(this,arguments); }")(binder);
   if (target.prototype) {
    var Empty = function() {};
    Empty.prototype = target.prototype;
    bound.prototype = new Empty;
    Empty.prototype = null;
   }
   return bound;
  };
 },
 7564: (module, __unused_webpack_exports, __webpack_require__) => {
  var implementation = __webpack_require__(9808);
  module.exports = Function.prototype.bind || implementation;
 },
 7228: module => {
  const cached = function*() {}.constructor;
  module.exports = () => cached;
 },
 470: (module, __unused_webpack_exports, __webpack_require__) => {
  var undefined;
  var $Object = __webpack_require__(5399);
  var $Error = __webpack_require__(1620);
  var $EvalError = __webpack_require__(3056);
  var $RangeError = __webpack_require__(4585);
  var $ReferenceError = __webpack_require__(6905);
  var $SyntaxError = __webpack_require__(105);
  var $TypeError = __webpack_require__(3314);
  var $URIError = __webpack_require__(2578);
  var abs = __webpack_require__(5641);
  var floor = __webpack_require__(6171);
  var max = __webpack_require__(7147);
  var min = __webpack_require__(1017);
  var pow = __webpack_require__(6947);
  var round = __webpack_require__(2621);
  var sign = __webpack_require__(156);
  var $gOPD = __webpack_require__(3170);
  var $defineProperty = __webpack_require__(9094);
  var throwTypeError = function() {
   throw new $TypeError;
  };
  var ThrowTypeError = $gOPD ? function() {
   try {
    arguments.callee;
    return throwTypeError;
   } catch (calleeThrows) {
    try {
     return $gOPD(arguments, "callee").get;
    } catch (gOPDthrows) {
     return throwTypeError;
    }
   }
  }() : throwTypeError;
  var hasSymbols = __webpack_require__(3336)();
  var getProto = __webpack_require__(1967);
  var $ObjectGPO = __webpack_require__(1311);
  var $ReflectGPO = __webpack_require__(8681);
  var $apply = __webpack_require__(3945);
  var $call = __webpack_require__(8093);
  var needsEval = {};
  var TypedArray = typeof Uint8Array === "undefined" || !getProto ? undefined : getProto(Uint8Array);
  var INTRINSICS = {
   __proto__: null,
   "%AggregateError%": typeof AggregateError === "undefined" ? undefined : AggregateError,
   "%Array%": Array,
   "%ArrayBuffer%": typeof ArrayBuffer === "undefined" ? undefined : ArrayBuffer,
   "%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
   "%AsyncFromSyncIteratorPrototype%": undefined,
   "%AsyncFunction%": needsEval,
   "%AsyncGenerator%": needsEval,
   "%AsyncGeneratorFunction%": needsEval,
   "%AsyncIteratorPrototype%": needsEval,
   "%Atomics%": typeof Atomics === "undefined" ? undefined : Atomics,
   "%BigInt%": typeof BigInt === "undefined" ? undefined : BigInt,
   "%BigInt64Array%": typeof BigInt64Array === "undefined" ? undefined : BigInt64Array,
   "%BigUint64Array%": typeof BigUint64Array === "undefined" ? undefined : BigUint64Array,
   "%Boolean%": Boolean,
   "%DataView%": typeof DataView === "undefined" ? undefined : DataView,
   "%Date%": Date,
   "%decodeURI%": decodeURI,
   "%decodeURIComponent%": decodeURIComponent,
   "%encodeURI%": encodeURI,
   "%encodeURIComponent%": encodeURIComponent,
   "%Error%": $Error,
   "%eval%": eval,
   "%EvalError%": $EvalError,
   "%Float16Array%": typeof Float16Array === "undefined" ? undefined : Float16Array,
   "%Float32Array%": typeof Float32Array === "undefined" ? undefined : Float32Array,
   "%Float64Array%": typeof Float64Array === "undefined" ? undefined : Float64Array,
   "%FinalizationRegistry%": typeof FinalizationRegistry === "undefined" ? undefined : FinalizationRegistry,
   "%Function%": Function,
   "%GeneratorFunction%": needsEval,
   "%Int8Array%": typeof Int8Array === "undefined" ? undefined : Int8Array,
   "%Int16Array%": typeof Int16Array === "undefined" ? undefined : Int16Array,
   "%Int32Array%": typeof Int32Array === "undefined" ? undefined : Int32Array,
   "%isFinite%": isFinite,
   "%isNaN%": isNaN,
   "%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
   "%JSON%": typeof JSON === "object" ? JSON : undefined,
   "%Map%": typeof Map === "undefined" ? undefined : Map,
   "%MapIteratorPrototype%": typeof Map === "undefined" || !hasSymbols || !getProto ? undefined : getProto((new Map)[Symbol.iterator]()),
   "%Math%": Math,
   "%Number%": Number,
   "%Object%": $Object,
   "%Object.getOwnPropertyDescriptor%": $gOPD,
   "%parseFloat%": parseFloat,
   "%parseInt%": parseInt,
   "%Promise%": typeof Promise === "undefined" ? undefined : Promise,
   "%Proxy%": typeof Proxy === "undefined" ? undefined : Proxy,
   "%RangeError%": $RangeError,
   "%ReferenceError%": $ReferenceError,
   "%Reflect%": typeof Reflect === "undefined" ? undefined : Reflect,
   "%RegExp%": RegExp,
   "%Set%": typeof Set === "undefined" ? undefined : Set,
   "%SetIteratorPrototype%": typeof Set === "undefined" || !hasSymbols || !getProto ? undefined : getProto((new Set)[Symbol.iterator]()),
   "%SharedArrayBuffer%": typeof SharedArrayBuffer === "undefined" ? undefined : SharedArrayBuffer,
   "%String%": String,
   "%StringIteratorPrototype%": hasSymbols && getProto ? getProto(""[Symbol.iterator]()) : undefined,
   "%Symbol%": hasSymbols ? Symbol : undefined,
   "%SyntaxError%": $SyntaxError,
   "%ThrowTypeError%": ThrowTypeError,
   "%TypedArray%": TypedArray,
   "%TypeError%": $TypeError,
   "%Uint8Array%": typeof Uint8Array === "undefined" ? undefined : Uint8Array,
   "%Uint8ClampedArray%": typeof Uint8ClampedArray === "undefined" ? undefined : Uint8ClampedArray,
   "%Uint16Array%": typeof Uint16Array === "undefined" ? undefined : Uint16Array,
   "%Uint32Array%": typeof Uint32Array === "undefined" ? undefined : Uint32Array,
   "%URIError%": $URIError,
   "%WeakMap%": typeof WeakMap === "undefined" ? undefined : WeakMap,
   "%WeakRef%": typeof WeakRef === "undefined" ? undefined : WeakRef,
   "%WeakSet%": typeof WeakSet === "undefined" ? undefined : WeakSet,
   "%Function.prototype.call%": $call,
   "%Function.prototype.apply%": $apply,
   "%Object.defineProperty%": $defineProperty,
   "%Object.getPrototypeOf%": $ObjectGPO,
   "%Math.abs%": abs,
   "%Math.floor%": floor,
   "%Math.max%": max,
   "%Math.min%": min,
   "%Math.pow%": pow,
   "%Math.round%": round,
   "%Math.sign%": sign,
   "%Reflect.getPrototypeOf%": $ReflectGPO
  };
  if (getProto) try {
   null.error;
  } catch (e) {
   var errorProto = getProto(getProto(e));
   INTRINSICS["%Error.prototype%"] = errorProto;
  }
  var getAsyncFunction = __webpack_require__(1491);
  var getGeneratorFunction = __webpack_require__(7228);
  var getAsyncGeneratorFunction = __webpack_require__(7655);
  var doEval = function doEval(name) {
   var value;
   if (name === "%AsyncFunction%") value = getAsyncFunction() || void 0; else if (name === "%GeneratorFunction%") value = getGeneratorFunction() || void 0; else if (name === "%AsyncGeneratorFunction%") value = getAsyncGeneratorFunction() || void 0; else if (name === "%AsyncGenerator%") {
    var fn = doEval("%AsyncGeneratorFunction%");
    if (fn) value = fn.prototype;
   } else if (name === "%AsyncIteratorPrototype%") {
    var gen = doEval("%AsyncGenerator%");
    if (gen && getProto) value = getProto(gen.prototype);
   }
   INTRINSICS[name] = value;
   return value;
  };
  var LEGACY_ALIASES = {
   __proto__: null,
   "%ArrayBufferPrototype%": [ "ArrayBuffer", "prototype" ],
   "%ArrayPrototype%": [ "Array", "prototype" ],
   "%ArrayProto_entries%": [ "Array", "prototype", "entries" ],
   "%ArrayProto_forEach%": [ "Array", "prototype", "forEach" ],
   "%ArrayProto_keys%": [ "Array", "prototype", "keys" ],
   "%ArrayProto_values%": [ "Array", "prototype", "values" ],
   "%AsyncFunctionPrototype%": [ "AsyncFunction", "prototype" ],
   "%AsyncGenerator%": [ "AsyncGeneratorFunction", "prototype" ],
   "%AsyncGeneratorPrototype%": [ "AsyncGeneratorFunction", "prototype", "prototype" ],
   "%BooleanPrototype%": [ "Boolean", "prototype" ],
   "%DataViewPrototype%": [ "DataView", "prototype" ],
   "%DatePrototype%": [ "Date", "prototype" ],
   "%ErrorPrototype%": [ "Error", "prototype" ],
   "%EvalErrorPrototype%": [ "EvalError", "prototype" ],
   "%Float32ArrayPrototype%": [ "Float32Array", "prototype" ],
   "%Float64ArrayPrototype%": [ "Float64Array", "prototype" ],
   "%FunctionPrototype%": [ "Function", "prototype" ],
   "%Generator%": [ "GeneratorFunction", "prototype" ],
   "%GeneratorPrototype%": [ "GeneratorFunction", "prototype", "prototype" ],
   "%Int8ArrayPrototype%": [ "Int8Array", "prototype" ],
   "%Int16ArrayPrototype%": [ "Int16Array", "prototype" ],
   "%Int32ArrayPrototype%": [ "Int32Array", "prototype" ],
   "%JSONParse%": [ "JSON", "parse" ],
   "%JSONStringify%": [ "JSON", "stringify" ],
   "%MapPrototype%": [ "Map", "prototype" ],
   "%NumberPrototype%": [ "Number", "prototype" ],
   "%ObjectPrototype%": [ "Object", "prototype" ],
   "%ObjProto_toString%": [ "Object", "prototype", "toString" ],
   "%ObjProto_valueOf%": [ "Object", "prototype", "valueOf" ],
   "%PromisePrototype%": [ "Promise", "prototype" ],
   "%PromiseProto_then%": [ "Promise", "prototype", "then" ],
   "%Promise_all%": [ "Promise", "all" ],
   "%Promise_reject%": [ "Promise", "reject" ],
   "%Promise_resolve%": [ "Promise", "resolve" ],
   "%RangeErrorPrototype%": [ "RangeError", "prototype" ],
   "%ReferenceErrorPrototype%": [ "ReferenceError", "prototype" ],
   "%RegExpPrototype%": [ "RegExp", "prototype" ],
   "%SetPrototype%": [ "Set", "prototype" ],
   "%SharedArrayBufferPrototype%": [ "SharedArrayBuffer", "prototype" ],
   "%StringPrototype%": [ "String", "prototype" ],
   "%SymbolPrototype%": [ "Symbol", "prototype" ],
   "%SyntaxErrorPrototype%": [ "SyntaxError", "prototype" ],
   "%TypedArrayPrototype%": [ "TypedArray", "prototype" ],
   "%TypeErrorPrototype%": [ "TypeError", "prototype" ],
   "%Uint8ArrayPrototype%": [ "Uint8Array", "prototype" ],
   "%Uint8ClampedArrayPrototype%": [ "Uint8ClampedArray", "prototype" ],
   "%Uint16ArrayPrototype%": [ "Uint16Array", "prototype" ],
   "%Uint32ArrayPrototype%": [ "Uint32Array", "prototype" ],
   "%URIErrorPrototype%": [ "URIError", "prototype" ],
   "%WeakMapPrototype%": [ "WeakMap", "prototype" ],
   "%WeakSetPrototype%": [ "WeakSet", "prototype" ]
  };
  var bind = __webpack_require__(7564);
  var hasOwn = __webpack_require__(4076);
  var $concat = bind.call($call, Array.prototype.concat);
  var $spliceApply = bind.call($apply, Array.prototype.splice);
  var $replace = bind.call($call, String.prototype.replace);
  var $strSlice = bind.call($call, String.prototype.slice);
  var $exec = bind.call($call, RegExp.prototype.exec);
  var rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
  var reEscapeChar = /\\(\\)?/g;
  var stringToPath = function(string) {
   var first = $strSlice(string, 0, 1);
   var last = $strSlice(string, -1);
   if (first === "%" && last !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`"); else if (last === "%" && first !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
   var result = [];
   $replace(string, rePropName, function(match, number, quote, subString) {
    result[result.length] = quote ? $replace(subString, reEscapeChar, "$1") : number || match;
   });
   return result;
  };
  var getBaseIntrinsic = function(name, allowMissing) {
   var intrinsicName = name;
   var alias;
   if (hasOwn(LEGACY_ALIASES, intrinsicName)) {
    alias = LEGACY_ALIASES[intrinsicName];
    intrinsicName = "%" + alias[0] + "%";
   }
   if (hasOwn(INTRINSICS, intrinsicName)) {
    var value = INTRINSICS[intrinsicName];
    if (value === needsEval) value = doEval(intrinsicName);
    if (typeof value === "undefined" && !allowMissing) throw new $TypeError("intrinsic " + name + " exists, but is not available. Please file an issue!");
    return {
     alias: alias,
     name: intrinsicName,
     value: value
    };
   }
   throw new $SyntaxError("intrinsic " + name + " does not exist!");
  };
  module.exports = function(name, allowMissing) {
   if (typeof name !== "string" || name.length === 0) throw new $TypeError("intrinsic name must be a non-empty string");
   if (arguments.length > 1 && typeof allowMissing !== "boolean") throw new $TypeError('"allowMissing" argument must be a boolean');
   if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
   var parts = stringToPath(name);
   var intrinsicBaseName = parts.length > 0 ? parts[0] : "";
   var intrinsic = getBaseIntrinsic("%" + intrinsicBaseName + "%", allowMissing);
   var intrinsicRealName = intrinsic.name;
   var value = intrinsic.value;
   var skipFurtherCaching = false;
   var alias = intrinsic.alias;
   if (alias) {
    intrinsicBaseName = alias[0];
    $spliceApply(parts, $concat([ 0, 1 ], alias));
   }
   for (var i = 1, isOwn = true; i < parts.length; i += 1) {
    var part = parts[i];
    var first = $strSlice(part, 0, 1);
    var last = $strSlice(part, -1);
    if ((first === '"' || first === "'" || first === "`" || last === '"' || last === "'" || last === "`") && first !== last) throw new $SyntaxError("property names with quotes must have matching quotes");
    if (part === "constructor" || !isOwn) skipFurtherCaching = true;
    intrinsicBaseName += "." + part;
    intrinsicRealName = "%" + intrinsicBaseName + "%";
    if (hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName]; else if (value != null) {
     if (!(part in value)) {
      if (!allowMissing) throw new $TypeError("base intrinsic for " + name + " exists, but the property is not available.");
      return;
     }
     if ($gOPD && i + 1 >= parts.length) {
      var desc = $gOPD(value, part);
      isOwn = !!desc;
      if (isOwn && "get" in desc && !("originalValue" in desc.get)) value = desc.get; else value = value[part];
     } else {
      isOwn = hasOwn(value, part);
      value = value[part];
     }
     if (isOwn && !skipFurtherCaching) INTRINSICS[intrinsicRealName] = value;
    }
   }
   return value;
  };
 },
 1311: (module, __unused_webpack_exports, __webpack_require__) => {
  var $Object = __webpack_require__(5399);
  module.exports = $Object.getPrototypeOf || null;
 },
 8681: module => {
  module.exports = typeof Reflect !== "undefined" && Reflect.getPrototypeOf || null;
 },
 1967: (module, __unused_webpack_exports, __webpack_require__) => {
  var reflectGetProto = __webpack_require__(8681);
  var originalGetProto = __webpack_require__(1311);
  var getDunderProto = __webpack_require__(6669);
  module.exports = reflectGetProto ? function(O) {
   return reflectGetProto(O);
  } : originalGetProto ? function(O) {
   if (!O || typeof O !== "object" && typeof O !== "function") throw new TypeError("getProto: not an object");
   return originalGetProto(O);
  } : getDunderProto ? function(O) {
   return getDunderProto(O);
  } : null;
 },
 1174: module => {
  module.exports = Object.getOwnPropertyDescriptor;
 },
 3170: (module, __unused_webpack_exports, __webpack_require__) => {
  var $gOPD = __webpack_require__(1174);
  if ($gOPD) try {
   $gOPD([], "length");
  } catch (e) {
   $gOPD = null;
  }
  module.exports = $gOPD;
 },
 3336: (module, __unused_webpack_exports, __webpack_require__) => {
  var origSymbol = typeof Symbol !== "undefined" && Symbol;
  var hasSymbolSham = __webpack_require__(1114);
  module.exports = function() {
   if (typeof origSymbol !== "function") return false;
   if (typeof Symbol !== "function") return false;
   if (typeof origSymbol("foo") !== "symbol") return false;
   if (typeof Symbol("bar") !== "symbol") return false;
   return hasSymbolSham();
  };
 },
 1114: module => {
  module.exports = function() {
   if (typeof Symbol !== "function" || typeof Object.getOwnPropertySymbols !== "function") return false;
   if (typeof Symbol.iterator === "symbol") return true;
   var obj = {};
   var sym = Symbol("test");
   var symObj = Object(sym);
   if (typeof sym === "string") return false;
   if (Object.prototype.toString.call(sym) !== "[object Symbol]") return false;
   if (Object.prototype.toString.call(symObj) !== "[object Symbol]") return false;
   var symVal = 42;
   obj[sym] = symVal;
   for (var _ in obj) return false;
   if (typeof Object.keys === "function" && Object.keys(obj).length !== 0) return false;
   if (typeof Object.getOwnPropertyNames === "function" && Object.getOwnPropertyNames(obj).length !== 0) return false;
   var syms = Object.getOwnPropertySymbols(obj);
   if (syms.length !== 1 || syms[0] !== sym) return false;
   if (!Object.prototype.propertyIsEnumerable.call(obj, sym)) return false;
   if (typeof Object.getOwnPropertyDescriptor === "function") {
    var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
    if (descriptor.value !== symVal || descriptor.enumerable !== true) return false;
   }
   return true;
  };
 },
 5479: (module, __unused_webpack_exports, __webpack_require__) => {
  var hasSymbols = __webpack_require__(1114);
  module.exports = function() {
   return hasSymbols() && !!Symbol.toStringTag;
  };
 },
 4076: (module, __unused_webpack_exports, __webpack_require__) => {
  var call = Function.prototype.call;
  var $hasOwn = Object.prototype.hasOwnProperty;
  var bind = __webpack_require__(7564);
  module.exports = bind.call(call, $hasOwn);
 },
 5641: module => {
  module.exports = Math.abs;
 },
 6171: module => {
  module.exports = Math.floor;
 },
 7044: module => {
  module.exports = Number.isNaN || function(a) {
   return a !== a;
  };
 },
 7147: module => {
  module.exports = Math.max;
 },
 1017: module => {
  module.exports = Math.min;
 },
 6947: module => {
  module.exports = Math.pow;
 },
 2621: module => {
  module.exports = Math.round;
 },
 156: (module, __unused_webpack_exports, __webpack_require__) => {
  var $isNaN = __webpack_require__(7044);
  module.exports = function(number) {
   if ($isNaN(number) || number === 0) return number;
   return number < 0 ? -1 : +1;
  };
 },
 370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => pLimit
  });
  class Node {
   value;
   next;
   constructor(value) {
    this.value = value;
   }
  }
  class Queue {
   #head;
   #tail;
   #size;
   constructor() {
    this.clear();
   }
   enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
     this.#tail.next = node;
     this.#tail = node;
    } else {
     this.#head = node;
     this.#tail = node;
    }
    this.#size++;
   }
   dequeue() {
    const current = this.#head;
    if (!current) return;
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) this.#tail = void 0;
    return current.value;
   }
   peek() {
    if (!this.#head) return;
    return this.#head.value;
   }
   clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
   }
   get size() {
    return this.#size;
   }
   * [Symbol.iterator]() {
    let current = this.#head;
    while (current) {
     yield current.value;
     current = current.next;
    }
   }
   * drain() {
    while (this.#head) yield this.dequeue();
   }
  }
  function pLimit(concurrency) {
   let rejectOnClear = false;
   if (typeof concurrency === "object") ({concurrency: concurrency, rejectOnClear: rejectOnClear = false} = concurrency);
   validateConcurrency(concurrency);
   if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
   const queue = new Queue;
   let activeCount = 0;
   const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
     activeCount++;
     queue.dequeue().run();
    }
   };
   const next = () => {
    activeCount--;
    resumeNext();
   };
   const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
     await result;
    } catch {}
    next();
   };
   const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = {
     reject: reject
    };
    new Promise(internalResolve => {
     queueItem.run = internalResolve;
     queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) resumeNext();
   };
   const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
   });
   Object.defineProperties(generator, {
    activeCount: {
     get: () => activeCount
    },
    pendingCount: {
     get: () => queue.size
    },
    clearQueue: {
     value() {
      if (!rejectOnClear) {
       queue.clear();
       return;
      }
      const abortError = AbortSignal.abort().reason;
      while (queue.size > 0) queue.dequeue().reject(abortError);
     }
    },
    concurrency: {
     get: () => concurrency,
     set(newConcurrency) {
      validateConcurrency(newConcurrency);
      concurrency = newConcurrency;
      queueMicrotask(() => {
       while (activeCount < concurrency && queue.size > 0) resumeNext();
      });
     }
    },
    map: {
     async value(iterable, function_) {
      const promises = [];
      try {
       Array.from(iterable, (value, index) => {
        const promise = generator(function_, value, index);
        promises.push(promise);
        return promise;
       });
      } catch (error) {
       for (const promise of promises) promise.catch(() => {});
       throw error;
      }
      return Promise.all(promises);
     }
    }
   });
   return generator;
  }
  function validateConcurrency(concurrency) {
   if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
 }
};
