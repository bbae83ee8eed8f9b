import type { Hosts } from '../kenar/endpoints.ts';
import type { Reader } from './reader.ts';

export function readHosts(reader: Reader): Hosts {
  return {
    api: reader.baseUrl('api_url'),
    upload: reader.baseUrl('upload_url'),
    oauth: reader.baseUrl('oauth_url'),
  };
}
