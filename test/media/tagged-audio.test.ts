import { expect, test } from 'vitest';
import { AUDIO, ftyp, MDAT, moov } from './build-mp4.ts';
import { detectContent } from './check-result.ts';

/** An ID3 tag of 128 bytes. */
const TAG = Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 1, 0]), Buffer.alloc(128)]);
const audio = Buffer.concat([TAG, ftyp('M4A '), moov(AUDIO), MDAT]);

test('an M4A behind a tag is measured without it: a missing end is told', async () => {
  expect(await detectContent(audio)).toEqual({
    kind: 'unsupported',
    label: 'an M4A recording behind an ID3 tag, which belongs to MP3',
    advice: 'Remove the tag: `tail -c +139 in.m4a >out.m4a`.',
    mimeType: null,
    truncated: null,
    password: 'none',
  });
  const cut = await detectContent(audio.subarray(0, -3));
  expect(cut.truncated).toBe('its part "mdat" reaches past the end of the file');
});
