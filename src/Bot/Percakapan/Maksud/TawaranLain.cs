using EPupns.Bot.Alur;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>
/// Inside a flow: when an answer was refused and is plainly a wish for something else, the question comes again with that as a
/// button. What was typed where a secret is asked is never looked at.
/// </summary>
internal sealed class TawaranLain(PemahamMaksud pemaham)
{
    /// <summary>Lets the flow take the answer, then offers.</summary>
    public async Task TerimaAsync(ITurnContext giliran, IAlur alur, CancellationToken batal)
    {
        var (pertanyaan, keadaan) = (giliran.Pertanyaan, giliran.Percakapan.Keadaan);
        await alur.TerimaAsync(giliran, batal);

        var ditolak = giliran.Pindah is null && giliran.Percakapan.Alur == alur.Nama && giliran.Percakapan.Keadaan == keadaan && Sama(pertanyaan, giliran.Pertanyaan);
        if (ditolak && giliran.Masukan.AdaTeks && pertanyaan is { MintaRahasia: false }
            && pemaham.Pahami(giliran.Masukan.Teks).Pasti is { Lemah: false } pasti && !Menuju(pasti, alur))
        {
            giliran.Tawarkan(TeksMaksud.Tawaran.Dengan(pasti.Judul), pasti.Tombol);
        }
    }

    private static bool Menuju(Keperluan keperluan, IAlur alur) => keperluan.Arah is Arah.KeAlur tujuan && tujuan.Nama == alur.Nama;

    // The same words again: the question was repeated, the answer not taken.
    private static bool Sama(Pesan? satu, Pesan? dua) => satu is not null && dua is not null && satu.Isi.SequenceEqual(dua.Isi);
}
