/** The page's texts in Persian. `texts-en.js` has the same keys. */

/** @typedef {typeof fa} Texts */

export const fa = {
  locale: 'fa-IR',
  direction: 'rtl',
  title: 'چت آزمایشی دیوار',
  subtitle: 'جایگزین محلی API چت کنار؛ از اینجا پیامی به دیوار نمی‌رود.',
  skip: 'رفتن به پیام‌ها',
  connecting: 'در حال اتصال…',
  live: 'زنده',
  reconnecting: 'در حال اتصال دوباره…',
  chats: 'چت‌ها',
  noChats: 'هنوز چتی نیست.',
  chat: 'چت',
  back: 'بازگشت به چت‌ها',
  messages: 'پیام‌ها',
  /** @param {string} name */
  newIn: (name) => `پیام تازه در ${name}`,
  /** @param {string} count @param {string} names */
  newInMany: (count, names) => `${count} پیام تازه در ${names}`,
  listSeparator: '، ',
  /** @param {string} count @param {number} _value */
  messageCount: (count, _value) => `${count} پیام`,
  newMessages: ' پیام تازه',
  /** @param {string} count @param {number} _value */
  older: (count, _value) => `${count} پیام قدیمی‌تر`,
  kinds: { bot: 'چت‌بات', user: 'کاربر چت‌بات', post: 'چت آگهی', other: 'چت' },
  media: { image: 'تصویر', video: 'ویدیو', voice: 'پیام صوتی', file: 'فایل', unknown: 'رسانه' },
  steps: {
    any: 'همهٔ درخواست‌ها',
    upload_token: 'توکن آپلود',
    upload: 'آپلود',
    message: 'ارسال پیام',
    refresh: 'دریافت توکن',
    consent: 'اجازهٔ کاربر',
    user: 'شناسهٔ کاربر',
    other: 'درخواست ناشناخته',
  },
  size: { bytes: 'بایت', kilobytes: 'کیلوبایت', megabytes: 'مگابایت' },
  span: { milliseconds: 'میلی‌ثانیه', seconds: 'ثانیه' },
  /** @param {string} name */
  openImage: (name) => `${name}؛ باز کردن در زبانهٔ تازه`,
  /** @param {string} name */
  play: (name) => `پخش ${name}`,
  /** @param {string} name */
  pause: (name) => `توقف ${name}`,
  position: 'جای پخش',
  /** @param {string} at @param {string} length */
  positionOf: (at, length) => `${at} از ${length}`,
  download: 'دریافت ',
  notShown: 'این مرورگر نمی‌تواند نمایش دهد',
  unknownMedia: 'رسانه‌ای که پیش‌تر آپلود شده: ',
  buttons: 'دکمه‌ها',
  senderButtons: 'دکمه‌هایی که فرستنده می‌بیند',
  senderSees: 'فرستنده می‌بیند',
  receiverButtons: 'دکمه‌هایی که گیرنده می‌بیند',
  receiverSees: 'گیرنده می‌بیند',
  postComposer: 'پیام‌های این چت از راه API می‌رسند؛ اینجا فقط دیده می‌شوند.',
  userMessage: 'نوشتن به چت‌بات به‌جای کاربر',
  send: 'ارسال',
  /** @param {string} status */
  eventReceived: (status) => `برنامه رویداد را دریافت کرد (${status}).`,
  /** @param {string} status */
  eventRefused: (status) => `برنامه رویداد را نپذیرفت (${status}).`,
  /** @param {string} problem */
  eventLost: (problem) => `رویداد به برنامه نرسید (${problem}).`,
  eventNowhere: 'رویدادی فرستاده نشد: سندباکس بدون ‎--events-url‎ اجرا شده است.',
  guide: {
    title: 'هنوز پیامی نرسیده است',
    intro:
      'این صفحه چت‌ها را همان‌طور نشان می‌دهد که روی گوشی دیده می‌شوند. هر پیامی که برسد بی‌درنگ همین‌جا دیده می‌شود.',
    action: 'با اکشن',
    inputs: 'این ورودی‌ها را به گام Divar Chat Media بدهید:',
    token: 'برای چت آگهی و برای پیام به کاربر این‌ها را هم اضافه کنید:',
    curl: 'یا با curl',
    user: 'یا به‌جای کاربر',
    userText: 'کاربر با نوشتن به چت‌بات چت را آغاز می‌کند. شناسهٔ چت در رویدادی است که به برنامه می‌رسد.',
    copy: 'کپی',
    copied: 'کپی شد',
    notCopied: 'کپی نشد',
    message: 'سلام',
  },
  tools: 'ابزار توسعه‌دهنده',
  clear: 'پاک کردن چت‌ها و درخواست‌ها',
  requests: 'درخواست‌ها',
  columns: { time: 'ساعت', request: 'درخواست', response: 'پاسخ', span: 'مدت' },
  noRequests: 'هنوز درخواستی نرسیده است.',
  underWay: 'در راه',
  noResponse: 'بی‌پاسخ',
  /** @param {string} effect */
  fault: (effect) => `خرابی: ${effect}`,
  faults: {
    title: 'خرابی ساختگی',
    kind: 'چه شود؟',
    step: 'برای کدام درخواست؟',
    times: 'چند بار؟',
    once: 'درخواست بعدی',
    always: 'همیشه',
    add: 'فعال کن',
    clear: 'همه را پاک کن',
    none: 'API درست کار می‌کند.',
    /** @param {string} count @param {number} _value */
    active: (count, _value) => `${count} خرابی فعال`,
    /** @param {string} step @param {string} recipient */
    to: (step, recipient) => `${step} به ${recipient}`,
    /** @param {string} count @param {number} _value */
    after: (count, _value) => `، پس از ${count} درخواست`,
    oneTime: 'یک بار',
    /** @param {string} count */
    manyTimes: (count) => `${count} بار`,
    /** @param {number} status */
    notTaken: (status) => `پذیرفته نشد (${status})`,
    notReached: 'به سندباکس نمی‌رسد',
    status: 'پاسخ خطا',
    /** @param {number} status */
    statusOf: (status) => `پاسخ ${status}`,
  },
  presetGroups: {
    access: 'دسترسی و گیرنده',
    limits: 'محدودیت تعداد',
    server: 'خطای سرور و پاسخ نادرست',
    network: 'شبکه',
  },
  presets: {
    401: 'کلید یا توکن شناخته نشود',
    403: 'دسترسی یا scope کم باشد',
    404: 'گیرنده پیدا نشود',
    412: 'گیرنده پیام نپذیرد',
    400: 'درخواست نادرست شمرده شود',
    413: 'فایل بزرگ شمرده شود',
    429: 'سقف دقیقه، با زمان انتظار',
    '429-plain': 'سقف دقیقه، بدون زمان انتظار',
    '429-day': 'سهمیهٔ روزانه تمام شود',
    500: 'خطای داخلی',
    503: 'سرویس در دسترس نباشد',
    html: 'به‌جای JSON صفحهٔ HTML بیاید',
    bad_json: 'JSON نیمه‌کاره بیاید',
    wrong_shape: 'JSON شکل دیگری داشته باشد',
    redirect: 'به نشانی دیگری فرستاده شود',
    reset_before: 'اتصال پیش از انجام قطع شود',
    reset_in: 'اتصال در میانهٔ ارسال قطع شود',
    reset_after: 'انجام شود ولی اتصال پیش از پاسخ قطع شود',
    cut_answer: 'پاسخ نیمه‌کاره بماند',
    hang: 'هیچ پاسخی نیاید',
    hang_after: 'انجام شود ولی پاسخی نیاید',
    delay: 'پاسخ ده ثانیه دیر بیاید',
  },
};
