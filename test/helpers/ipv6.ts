import { networkInterfaces } from 'node:os';

/** Whether this machine has the loopback address of IPv6. */
export const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);
