/** A made-up product's test report, as a page: its picture is what the README's chat receives. */
export const APP_SCREEN = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0; }
body { width: 720px; height: 400px; padding: 32px; background: #8f2a30; font-family: Vazirmatn, Tahoma, "DejaVu Sans", sans-serif; color: #2a2627; }
main { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 16px; height: 100%; padding: 24px; border-radius: 18px; background: #fffdfb; }
h1 { grid-column: 1 / -1; font-size: 22px; }
div { padding: 14px 16px; border-radius: 12px; background: #f6efec; font-size: 15px; color: #6a5f5d; }
b { display: block; font-size: 30px; line-height: 1.4; color: #a62626; }
p { grid-column: 1 / -1; display: flex; gap: 10px; align-items: end; height: 92px; }
i { flex: 1; border-radius: 6px 6px 0 0; background: #d9776a; }
</style><main><h1>گزارش آزمون‌های نسخهٔ ۲٫۴٫۰</h1>
<div><b>۳۱۲</b>آزمون موفق</div><div><b>۰</b>آزمون ناموفق</div><div><b>۹۷٪</b>پوشش کد</div>
<p>${[44, 52, 49, 60, 66, 63, 72, 78, 75, 84, 92, 100].map((height) => `<i style="height:${height}%"></i>`).join('')}</p></main></html>`;
