// Shows the progress of exports while one is being written; without script "Perbarui" does the same.
const jeda = 3000;

async function segarkan() {
  const daftar = document.getElementById("daftar-ekspor");
  if (!daftar?.dataset.berjalan) {
    return;
  }

  try {
    const jawaban = await fetch("/ekspor", { credentials: "same-origin" });
    if (jawaban.ok && !jawaban.redirected && !daftar.contains(document.activeElement)) {
      const baru = new DOMParser().parseFromString(await jawaban.text(), "text/html").getElementById("daftar-ekspor");
      if (baru) {
        daftar.replaceWith(baru);
      }
    }
  } catch {
    // Away for a moment: the next round looks again.
  }

  setTimeout(segarkan, jeda);
}

setTimeout(segarkan, jeda);
