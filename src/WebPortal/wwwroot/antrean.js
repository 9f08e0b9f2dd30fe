// The queue works without this; it adds one-letter shortcuts, which can be switched off, and a count beside the checkboxes.
const KUNCI = 'epupns-tanpa-pintasan';
const daftar = document.getElementById('pintasan');
const sakelar = document.getElementById('pakai-pintasan');
const baris = [...document.querySelectorAll('.antrean tbody th a')];

const pindah = (langkah) => {
  const kini = baris.findIndex((a) => a.closest('tr').contains(document.activeElement));
  const tujuan = baris[Math.min(baris.length - 1, Math.max(0, kini + langkah))];
  tujuan?.focus();
  tujuan?.closest('tr').scrollIntoView({ block: 'nearest' });
};

const tindakan = {
  j: () => pindah(1),
  k: () => pindah(-1),
  x: () => document.activeElement.closest('tr')?.querySelector('input[type=checkbox]')?.click(),
  b: () => document.getElementById('berikutnya')?.click(),
  '/': () => document.getElementById('cari').focus(),
  '?': () => { daftar.open = true; daftar.querySelector('summary').focus(); },
};

daftar.hidden = false;
sakelar.checked = !localStorage.getItem(KUNCI);
sakelar.addEventListener('change', () => {
  if (sakelar.checked) localStorage.removeItem(KUNCI);
  else localStorage.setItem(KUNCI, '1');
});

addEventListener('keydown', (e) => {
  const mengetik = e.target.matches('input:not([type=checkbox]), select, textarea');
  if (!sakelar.checked || mengetik || e.ctrlKey || e.metaKey || e.altKey || !tindakan[e.key]) return;
  e.preventDefault();
  tindakan[e.key]();
});
