// The queue works without this; it adds shortcuts and a count beside the checkboxes.
import { pintasan } from './pintasan.js';

const baris = [...document.querySelectorAll('.antrean tbody th a')];

const pindah = (langkah) => {
  const kini = baris.findIndex((a) => a.closest('tr').contains(document.activeElement));
  const tujuan = baris[Math.min(baris.length - 1, Math.max(0, kini + langkah))];
  tujuan?.focus();
  tujuan?.closest('tr').scrollIntoView({ block: 'nearest' });
};

pintasan({
  j: () => pindah(1),
  k: () => pindah(-1),
  x: () => document.activeElement.closest('tr')?.querySelector('input[type=checkbox]')?.click(),
  b: () => document.getElementById('berikutnya')?.click(),
  '/': () => document.getElementById('cari').focus(),
});
