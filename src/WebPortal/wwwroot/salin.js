// Copies the field that a button names. Without it the text can be selected by hand.
const tombol = document.getElementById('salin');
const isian = document.getElementById(tombol.dataset.dari);
const kabar = document.getElementById('kabar-salin');

if (navigator.clipboard) {
  tombol.hidden = false;
  tombol.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(isian.value);
      kabar.textContent = 'Sudah disalin.';
    } catch {
      isian.select();
      kabar.textContent = 'Tidak dapat menyalin sendiri. Teksnya sudah dipilih; salin dengan Ctrl+C.';
    }
  });
}
isian.addEventListener('focus', () => isian.select());
