using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Getting about: to a field by its name, and back to what was looked at before.</summary>
internal sealed partial class AlurPeriksa
{
    /// <summary>Begins with what is missing.</summary>
    public const string ArgumenKelengkapan = "kelengkapan";

    /// <summary>Begins with the sections that hold records.</summary>
    public const string ArgumenRiwayat = "riwayat";

    // What the flow was begun for.
    private Pemicu? Diminta(string? argumen)
    {
        Isi.HanyaRiwayat = argumen == ArgumenRiwayat;
        return argumen is null or ArgumenRiwayat ? null : argumen == ArgumenKelengkapan ? Pemicu.Dilengkapi : LompatKe(argumen) ?? Lompat(argumen);
    }

    // A record, or the very field of it: section/record/field.
    private Pemicu? LompatKe(string alamat)
    {
        var bagian = _ruang.Definisi.CariBagian(alamat.Split('/')[0]);
        switch (alamat.Split('/'))
        {
            case [_, var kunci, var isian] when bagian?.CariIsian(isian) is { } dipilih:
                return BukaIsian(bagian, kunci, dipilih);
            case [_, var kunci] when bagian is not null:
                Isi.Buka(bagian.Kode, kunci);
                return Pemicu.CatatanDipilih;
            default:
                return null;
        }
    }

    private async Task<Pemicu?> PilihIsianAsync() => Masukan.Kode == LayarCatatan.Hapus.Kode ? MintaHapus()
        : Masukan.Kode == LayarRingkasan.Riwayat.Kode ? await PerlihatkanRiwayatAsync(Pemicu.SemuaIsian)
        : Masukan.Kode?.StartsWith(LayarPeriksa.AwalanIsian, StringComparison.Ordinal) is true
        ? BukaIsian(_ruang.Bagian(Isi), _ruang.Bagian(Isi).AmbilIsian(Masukan.Kode[LayarPeriksa.AwalanIsian.Length..]))
        : LompatAtauUlangi();
    private Pemicu? LompatAtauUlangi() => Masukan.AdaTeks && Lompat(Masukan.Teks) is { } pemicu ? pemicu : Giliran.Bertanya ? null : Ulangi(TeksPeriksa.PilihTombol);

    // A section or a field by its name: "npwp", "data posisi".
    private Pemicu? Lompat(string teks)
    {
        if (Penunjuk.CariBagian(_ruang, teks) is { } bagian)
        {
            return BukaBagian(bagian);
        }

        return Penunjuk.CariIsian(_ruang, Isi, teks) is { } tempat ? BukaIsian(tempat.Bagian, tempat.Isian) : null;
    }

    private Pemicu? BukaIsian(Bagian bagian, Isian isian) => BukaIsian(bagian, Isi.Bagian == bagian.Kode && Isi.Kunci is { } kunci ? kunci : bagian.Kode, isian);

    private Pemicu? BukaIsian(Bagian bagian, string kunci, Isian isian)
    {
        if (!Langkah.Ditanya(isian))
        {
            return Tolak(bagian, isian);
        }

        if ((Isi.Bagian, Isi.Kunci) != (bagian.Kode, kunci))
        {
            Isi.Buka(bagian.Kode, kunci);
        }

        Isi.Tutup();
        Isi.Fokus = [isian.Kode];
        return Pemicu.CatatanDipilih;
    }

    private Pemicu? Tolak(Bagian bagian, Isian isian)
    {
        var nilai = _ruang.Tampil(isian, _ruang.Borang.Kini.Isi(bagian)[isian]);
        if (isian.DiubahDi is not { } di)
        {
            Giliran.Awali(TeksPeriksa.HanyaBaca.Dengan(isian.Label, nilai));
            Giliran.UlangiPertanyaan();
            return null;
        }

        var tujuan = _ruang.Definisi.AmbilBagian(di);
        Giliran.Awali(TeksPeriksa.Terkunci.Dengan(isian.Label, nilai, tujuan.Judul));
        return BukaBagian(tujuan);
    }

    private Pemicu LangkahSebelumnya()
    {
        // Out of a correction: to what was being looked at.
        if (Keadaan == Tahap.MenungguNilai && (Isi.Tampil.Count > 1 || _ruang.Sapk(Isi).Isi[Isi.Diubah!] is not null))
        {
            return Batalkan();
        }

        if (Isi.Jejak.Count == 0)
        {
            return TutupCatatan();
        }

        Isi.Tutup();
        Isi.Fokus = [.. Isi.Jejak[^1].Split(',')];
        Isi.Dilewati.RemoveAll(Isi.Fokus.Contains);
        Isi.Jejak.RemoveAt(Isi.Jejak.Count - 1);
        return Pemicu.Diperiksa;
    }
}
