// Under Wine 8, and not on Windows, asking a socket to send keep-alive packets breaks its connection (UNKNOWN).
require('node:net').Socket.prototype.setKeepAlive = function setKeepAlive() {
  return this;
};
