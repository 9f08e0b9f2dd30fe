// Suggestions while typing, over a field that has a list: a combobox as WAI-ARIA 1.2 describes it, with the list below it.
// Without this the typed text is sent and the page offers numbered choices.
const JEDA = 250;
const PALING_PENDEK = 2;
const TIDAK_ADA = 'Tidak ada di daftar: laporkan';

const buatDaftar = (isian) => {
  const daftar = Object.assign(document.createElement('ul'), { id: `saran-${isian.id}`, className: 'saran', hidden: true });
  daftar.setAttribute('role', 'listbox');
  daftar.setAttribute('aria-label', `Saran ${document.querySelector(`label[for="${isian.id}"]`)?.textContent ?? ''}`);
  isian.parentElement.append(daftar);
  return daftar;
};

const buatPilihan = (isian, urut, nama, keterangan, tindakan) => {
  const pilihan = Object.assign(document.createElement('li'), { id: `saran-${isian.id}-${urut}` });
  pilihan.setAttribute('role', 'option');
  pilihan.setAttribute('aria-selected', 'false');
  pilihan.dataset.tindakan = tindakan;
  pilihan.append(Object.assign(document.createElement('span'), { textContent: nama }));
  keterangan ? pilihan.append(Object.assign(document.createElement('span'), { className: 'keterangan', textContent: keterangan })) : null;
  return pilihan;
};

// isian: the input; pilih(isian, tindakan): what choosing does; tersimpan(): settles when the answers before this one are saved, for what
// is offered depends on them.
export const lengkapi = (isian, pilih, tersimpan) => {
  if (isian.getAttribute('role') === 'combobox') {
    return;
  }

  const kode = isian.name.slice('isian.'.length);
  const daftar = buatDaftar(isian);
  const suara = Object.assign(document.createElement('span'), { className: 'hanya-pembaca' });
  suara.setAttribute('aria-live', 'polite');
  isian.parentElement.append(suara);
  let tunggu = null;
  let berjalan = null;
  for (const [nama, nilai] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', daftar.id]]) {
    isian.setAttribute(nama, nilai);
  }

  const tandai = (pilihan) => {
    daftar.querySelectorAll('[aria-selected="true"]').forEach((p) => p.setAttribute('aria-selected', 'false'));
    pilihan?.setAttribute('aria-selected', 'true');
    pilihan?.scrollIntoView({ block: 'nearest' });
    pilihan ? isian.setAttribute('aria-activedescendant', pilihan.id) : isian.removeAttribute('aria-activedescendant');
  };

  const tutup = () => {
    clearTimeout(tunggu);
    berjalan?.abort();
    daftar.hidden = true;
    isian.setAttribute('aria-expanded', 'false');
    tandai(null);
  };

  const tampilkan = (saran) => {
    daftar.replaceChildren(
      ...saran.map((s, i) => buatPilihan(isian, i, s.nama, s.keterangan, `pasti:${kode}:${s.kode}`)),
      buatPilihan(isian, saran.length, TIDAK_ADA, null, `lapor:${kode}`));
    daftar.lastChild.classList.add('lapor');
    daftar.hidden = false;
    isian.setAttribute('aria-expanded', 'true');
    tandai(null);
    suara.textContent = saran.length === 0 ? 'Tidak ada saran.' : `${saran.length} saran. Pilih dengan tombol panah.`;
  };

  const cari = async () => {
    berjalan?.abort();
    const { signal } = berjalan = new AbortController();
    await tersimpan();
    if (signal.aborted) {
      return;
    }

    try {
      const jawaban = await fetch(`${isian.dataset.saran}?q=${encodeURIComponent(isian.value.trim())}`, { signal, redirect: 'manual' });
      jawaban.ok && isian === document.activeElement ? tampilkan(await jawaban.json()) : null;
    } catch {
      // Too late, or no connection: what is typed can be sent as it is.
    }
  };

  const ambil = (pilihan) => {
    const tindakan = pilihan.dataset.tindakan;
    tutup();
    pilih(isian, tindakan);
  };

  isian.addEventListener('input', () => {
    clearTimeout(tunggu);
    isian.value.trim().length < PALING_PENDEK ? tutup() : tunggu = setTimeout(cari, JEDA);
  });
  isian.addEventListener('keydown', (e) => {
    const semua = [...daftar.children];
    const kini = semua.findIndex((p) => p.getAttribute('aria-selected') === 'true');
    if (e.key === 'Escape' && !daftar.hidden) {
      tutup();
    } else if (e.key === 'ArrowDown' && daftar.hidden && isian.value.trim().length >= PALING_PENDEK) {
      cari();
    } else if (e.key === 'ArrowDown' && !daftar.hidden) {
      tandai(semua[(kini + 1) % semua.length]);
    } else if (e.key === 'ArrowUp' && !daftar.hidden) {
      tandai(semua[(kini - 1 + semua.length) % semua.length]);
    } else if (e.key === 'Enter' && kini >= 0) {
      ambil(semua[kini]);
    } else {
      return;
    }

    e.preventDefault();
  });

  // Pressing a suggestion must not take the focus away first.
  daftar.addEventListener('mousedown', (e) => e.preventDefault());
  daftar.addEventListener('click', (e) => { const p = e.target.closest('[role="option"]'); p ? ambil(p) : null; });
  isian.addEventListener('blur', tutup);
};
