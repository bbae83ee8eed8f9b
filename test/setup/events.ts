/** Events of Divar, as documented. */
export const message = (more: object = {}) => ({
  text: 'سلام',
  conversation: { id: 'c1', type: 'BOT' },
  sender: { type: 'HUMAN' },
  ...more,
});
export const event = (more: object = {}) => ({
  type: 'NEW_CHATBOT_MESSAGE',
  new_chatbot_message: message(more),
});
