export const id = 883;

export const ids = [ 883 ];

export const modules = {
 6443: module => {
  module.exports = {
   kClose: Symbol("close"),
   kDestroy: Symbol("destroy"),
   kDispatch: Symbol("dispatch"),
   kUrl: Symbol("url"),
   kRequestOrigin: Symbol("request origin"),
   kRedirectCacheControl: Symbol("redirect cache control"),
   kOriginless: Symbol("originless"),
   kWriting: Symbol("writing"),
   kResuming: Symbol("resuming"),
   kQueue: Symbol("queue"),
   kConnect: Symbol("connect"),
   kConnecting: Symbol("connecting"),
   kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
   kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
   kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
   kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
   kKeepAlive: Symbol("keep alive"),
   kHeadersTimeout: Symbol("headers timeout"),
   kBodyTimeout: Symbol("body timeout"),
   kServerName: Symbol("server name"),
   kLocalAddress: Symbol("local address"),
   kHost: Symbol("host"),
   kNoRef: Symbol("no ref"),
   kBodyUsed: Symbol("used"),
   kBody: Symbol("abstracted request body"),
   kRunning: Symbol("running"),
   kBlocking: Symbol("blocking"),
   kPending: Symbol("pending"),
   kSize: Symbol("size"),
   kBusy: Symbol("busy"),
   kQueued: Symbol("queued"),
   kFree: Symbol("free"),
   kConnected: Symbol("connected"),
   kClosed: Symbol("closed"),
   kNeedDrain: Symbol("need drain"),
   kReset: Symbol("reset"),
   kDestroyed: Symbol.for("nodejs.stream.destroyed"),
   kResume: Symbol("resume"),
   kOnError: Symbol("on error"),
   kMaxHeadersSize: Symbol("max headers size"),
   kRunningIdx: Symbol("running index"),
   kPendingIdx: Symbol("pending index"),
   kError: Symbol("error"),
   kClients: Symbol("clients"),
   kClient: Symbol("client"),
   kParser: Symbol("parser"),
   kOnDestroyed: Symbol("destroy callbacks"),
   kPipelining: Symbol("pipelining"),
   kSocket: Symbol("socket"),
   kHostHeader: Symbol("host header"),
   kConnector: Symbol("connector"),
   kStrictContentLength: Symbol("strict content length"),
   kMaxRedirections: Symbol("maxRedirections"),
   kMaxRequests: Symbol("maxRequestsPerClient"),
   kProxy: Symbol("proxy agent options"),
   kCounter: Symbol("socket request counter"),
   kMaxResponseSize: Symbol("max response size"),
   kHTTP2Session: Symbol("http2Session"),
   kHTTP2Options: Symbol("http2 options"),
   kHTTP2SessionState: Symbol("http2Session state"),
   kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
   kConstruct: Symbol("constructable"),
   kListeners: Symbol("listeners"),
   kHTTPContext: Symbol("http context"),
   kMaxConcurrentStreams: Symbol("max concurrent streams"),
   kHostAuthority: Symbol("host authority"),
   kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
   kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
   kEnableConnectProtocol: Symbol("http2session connect protocol"),
   kRemoteSettings: Symbol("http2session remote settings"),
   kHTTP2Stream: Symbol("http2session client stream"),
   kPingInterval: Symbol("ping interval"),
   kUseMilo: Symbol("use milo"),
   kNoProxyAgent: Symbol("no proxy agent"),
   kHttpProxyAgent: Symbol("http proxy agent"),
   kHttpsProxyAgent: Symbol("https proxy agent"),
   kSocks5ProxyAgent: Symbol("socks5 proxy agent")
  };
 },
 883: (module, __unused_webpack_exports, __webpack_require__) => {
  const EventEmitter = __webpack_require__(8474);
  const {kOriginless: kOriginless, kUrl: kUrl} = __webpack_require__(6443);
  class Dispatcher extends EventEmitter {
   dispatch() {
    throw new Error("not implemented");
   }
   close() {
    throw new Error("not implemented");
   }
   destroy() {
    throw new Error("not implemented");
   }
   compose(...args) {
    const interceptors = Array.isArray(args[0]) ? args[0] : args;
    const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
    let dispatch = this.dispatch.bind(this);
    for (const interceptor of interceptors) {
     if (interceptor == null) continue;
     if (typeof interceptor !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
     dispatch = interceptor(dispatch, interceptorOrigin);
     if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
    }
    const originalDispatch = dispatch;
    const self = this;
    dispatch = function(opts, handler) {
     if (opts && typeof opts === "object" && !opts.origin && self[kUrl]) opts = Object.assign({}, opts, {
      origin: self[kUrl].origin
     });
     return originalDispatch(opts, handler);
    };
    return new Proxy(this, {
     get: (target, key) => key === "dispatch" ? dispatch : target[key]
    });
   }
  }
  module.exports = Dispatcher;
 }
};
