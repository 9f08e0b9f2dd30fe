using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur;

/// <summary>
/// A flow some of whose states put several questions: it asks the first without an answer, goes back over them, and shows at the end
/// what was answered, with <c>Ubah</c> beside each.
/// </summary>
/// <typeparam name="TKeadaan">What we are waiting for.</typeparam>
/// <typeparam name="TPemicu">What the person did.</typeparam>
/// <typeparam name="TIsi">The answers.</typeparam>
public abstract class AlurBersoal<TKeadaan, TPemicu, TIsi> : Alur<TKeadaan, TPemicu, TIsi>
    where TKeadaan : struct, Enum
    where TPemicu : struct, Enum
    where TIsi : class, new()
{
    private const string Ubah = "ubah.";

    /// <summary>The questions of the present state; null when it puts none.</summary>
    protected abstract DaftarSoal<TIsi>? Soal { get; }

    /// <summary>The trigger that asks what is to be asked now: an answer came, or was taken back.</summary>
    protected abstract TPemicu PemicuSoal { get; }

    /// <summary>What having all the answers leads to.</summary>
    protected abstract Task<TPemicu> LengkapAsync();

    /// <inheritdoc />
    protected override Func<Task<object?>>? Persiapan() => Masukan.Lewat ? null : Soal?.Kini(Isi)?.Siapkan;

    /// <inheritdoc />
    protected override async Task MundurAsync()
    {
        if (Soal?.Mundur(Isi) is true)
        {
            await PicuAsync(PemicuSoal);
            return;
        }

        await base.MundurAsync();
    }

    /// <summary>Asks the present question; with all of them answered it goes on.</summary>
    protected async Task TanyaSoalAsync()
    {
        if (Soal!.Kini(Isi) is { } kini)
        {
            kini.Tanya();
            return;
        }

        await PicuAsync(await LengkapAsync());
    }

    /// <summary>Takes the answer to the present question.</summary>
    protected async Task<TPemicu?> JawabSoalAsync() => await Soal!.JawabAsync(Giliran, Isi) ? PemicuSoal : null;

    /// <summary>Asks whether everything is right.</summary>
    protected void TanyaRingkasan(Ujar ujar, Tombol lanjut)
    {
        var ubah = Soal!.Berlaku(Isi).Where(s => s.Judul is not null).Select(s => new Tombol($"Ubah {s.Judul}", Ubah + s.Kode));
        Giliran.Tanya(ujar, new SifatPesan(Lindungi: true), [[lanjut], .. ubah.Chunk(2), Label.Navigasi()]);
    }

    /// <summary>Takes the answer to it: one to change, or to go on, by the button or with a yes.</summary>
    protected async Task<TPemicu?> JawabRingkasanAsync(Tombol lanjut, Func<Task<TPemicu?>> lanjutkan, Ujaran? selainItu = null)
    {
        if (Masukan.Kode?.StartsWith(Ubah, StringComparison.Ordinal) is true)
        {
            Soal!.Ubah(Isi, Masukan.Kode[Ubah.Length..]);
            return PemicuSoal;
        }

        return Masukan.Kode == lanjut.Kode || YaTidak.Baca(Masukan.Teks) is true ? await lanjutkan() : Ulangi(selainItu);
    }
}
