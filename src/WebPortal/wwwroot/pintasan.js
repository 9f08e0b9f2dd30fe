// One-letter shortcuts, which can be switched off (WCAG 2.1.4). Pages work without them.
const KUNCI = 'epupns-tanpa-pintasan';

export const pintasan = (tindakan) => {
  const daftar = document.getElementById('pintasan');
  const sakelar = document.getElementById('pakai-pintasan');
  const semua = { ...tindakan, [tindakan['?'] ? 'h' : '?']: () => { daftar.open = true; daftar.querySelector('summary').focus(); } };
  daftar.hidden = false;
  sakelar.checked = !localStorage.getItem(KUNCI);
  sakelar.addEventListener('change', () => {
    if (sakelar.checked) localStorage.removeItem(KUNCI);
    else localStorage.setItem(KUNCI, '1');
  });
  addEventListener('keydown', (e) => {
    const mengetik = e.target.matches('input:not([type=checkbox]), select, textarea');
    if (e.key === 'Escape' && mengetik) e.target.closest('details')?.querySelector('summary')?.focus();
    if (!sakelar.checked || mengetik || e.ctrlKey || e.metaKey || e.altKey || !semua[e.key]) return;
    e.preventDefault();
    semua[e.key]();
  });
};
