/** A browser without scripts, as far as a consent needs one. */

/** Where the sandbox's consent page sends the browser after this decision. */
export async function decide(address: string, decision: 'yes' | 'no', userId?: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'manual' });
  const elsewhere = answer.headers.get('location');
  if (elsewhere !== null) return elsewhere;
  const form = new URLSearchParams({ decision });
  for (const [, name = '', value = ''] of (await answer.text()).matchAll(
    /<input[^>]* name="(\w+)" value="([^"]*)"/g,
  )) {
    form.set(name, value);
  }
  if (userId !== undefined) form.set('user_id', userId);
  const { origin, pathname } = new URL(address);
  const decided = await fetch(origin + pathname, { method: 'POST', body: form, redirect: 'manual' });
  return decided.headers.get('location') ?? '';
}
