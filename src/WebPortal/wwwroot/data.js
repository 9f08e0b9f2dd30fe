// The page works without this; it saves a row by itself when it was changed, and shows what became of it without loading the page anew.
const tabel = document.getElementById('tabel');

const kirim = async (borang, tombol) => {
  const isi = new FormData(borang);
  if (tombol?.name) {
    isi.set(tombol.name, tombol.value);
  }

  tabel.setAttribute('aria-busy', 'true');
  try {
    const jawaban = await fetch(borang.action, { method: 'POST', body: isi, headers: { 'X-Requested-With': 'fetch' }, redirect: 'error', signal: AbortSignal.timeout(20000) });
    if (jawaban.status !== 200 && jawaban.status !== 422) {
      throw new Error(`status ${jawaban.status}`);
    }

    const baris = borang.closest('.banding').id;
    tabel.innerHTML = await jawaban.text();
    const salah = tabel.querySelector('.salah');
    (salah?.closest('form').querySelector('[name="nilai"]') ?? document.getElementById(baris)?.querySelector('summary, button'))?.focus();
  } catch {
    // Logged out, offline, or the server is busy: the ordinary way tells what to do, and keeps what was typed.
    borang.requestSubmit ? borang.dataset.biasa = 'ya' : null;
    tombol ? borang.requestSubmit(tombol) : borang.requestSubmit();
  } finally {
    tabel.removeAttribute('aria-busy');
  }
};

if (tabel) {
  tabel.addEventListener('submit', (e) => {
    if (e.target.dataset.biasa) {
      return;
    }

    e.preventDefault();
    kirim(e.target, e.submitter);
  });

  // A choice, and a typed answer that was left, are saved at once.
  tabel.addEventListener('change', (e) => {
    const borang = e.target.closest('form.sunting');
    if (borang && e.target.name === 'nilai' && borang.checkValidity()) {
      kirim(borang, null);
    }
  });
}
