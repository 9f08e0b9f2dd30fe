// The list works without this; it adds "choose all" and a count beside the buttons.
const borang = document.getElementById('pilihan');
const semua = document.getElementById('semua');
const kabar = document.getElementById('terpilih');

if (borang && semua) {
  const kotak = [...borang.querySelectorAll('input[name="id"]')];
  const kosong = kabar.textContent;
  const tombol = [...borang.querySelectorAll('.bilah button')];

  const hitung = () => {
    const banyak = kotak.filter((k) => k.checked).length;
    semua.checked = banyak === kotak.length;
    semua.indeterminate = banyak > 0 && banyak < kotak.length;
    kabar.textContent = banyak === 0 ? kosong : `${banyak} registrasi dipilih`;
    borang.classList.toggle('ada-pilihan', banyak > 0);
    tombol.forEach((t) => { t.disabled = banyak === 0; });
  };

  semua.hidden = false;
  semua.addEventListener('change', () => {
    kotak.forEach((k) => { k.checked = semua.checked; });
    hitung();
  });
  borang.addEventListener('change', hitung);
  addEventListener('pageshow', hitung);
  hitung();
}
