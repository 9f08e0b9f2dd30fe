using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>A finding, with the person's explanation of it.</summary>
/// <param name="Temuan">What was found.</param>
/// <param name="Penjelasan">The explanation that stands; null when there is none. An error never has one.</param>
public sealed record TemuanDijelaskan(Temuan Temuan, string? Penjelasan);

/// <summary>A form, judged.</summary>
/// <param name="Borang">The form.</param>
/// <param name="Konteks">The world it was judged in, with the names of its codes.</param>
/// <param name="Kelengkapan">What each section that concerns the person lacks.</param>
/// <param name="Temuan">What is wrong or doubtful.</param>
public sealed record BorangDiperiksa(BorangTerbaca Borang, Konteks Konteks, IReadOnlyList<KelengkapanBagian> Kelengkapan, IReadOnlyList<TemuanDijelaskan> Temuan)
{
    /// <summary>What only verifiers are told: said to the person it would give away what only the owner of the account knows.</summary>
    public IReadOnlyList<TemuanDijelaskan> UntukVerifikator { get; init; } = [];

    /// <summary>The papers: what is needed and what is attached. Read when the form is judged for sending, and in what was sent.</summary>
    public BerkasPns Berkas { get; init; } = BerkasPns.Kosong;

    /// <summary>A stored text for people; a field that names another record shows what that record is called.</summary>
    public string Tampil(Isian isian, string nilai) => isian is IsianCatatan catatan
        ? catatan.Pilihan(Borang.Kini).FirstOrDefault(p => p.Id == nilai).Label ?? nilai
        : isian.Tampil(nilai, Konteks);
}

/// <summary>Judges a form: the one call that chat, web and verification use (features.md F7, F28; domain.md §4).</summary>
public sealed class PeriksaBorang(EPupnsDb db, DefinisiFormulir definisi, BacaBorang baca, DuniaBorang konteks, DaftarBerkas berkas)
{
    private static readonly KueriSiap<Guid, PenjelasanTemuan> Penjelasan = new((db, id) => db.Set<PenjelasanTemuan>().AsNoTracking().Where(p => p.RegistrasiId == id));

    /// <summary>Judges it as it stands while it is being filled in.</summary>
    /// <exception cref="InvalidOperationException">There is no such registration.</exception>
    public Task<BorangDiperiksa> JalankanAsync(Guid registrasiId, CancellationToken batal) => JalankanAsync(registrasiId, saatKirim: false, batal);

    /// <summary>Judges it, also by what must be there before it is sent.</summary>
    /// <exception cref="InvalidOperationException">There is no such registration.</exception>
    public async Task<BorangDiperiksa> JalankanAsync(Guid registrasiId, bool saatKirim, CancellationToken batal)
    {
        var registrasi = await db.Set<Registrasi>().AsNoTracking().SingleAsync(r => r.Id == registrasiId, batal);
        return await NilaiAsync(registrasi, await baca.JalankanAsync(registrasiId, batal), saatKirim, batal);
    }

    /// <summary>Judges a form that was read already, while it is being filled in.</summary>
    public Task<BorangDiperiksa> NilaiAsync(Registrasi registrasi, BorangTerbaca borang, CancellationToken batal) => NilaiAsync(registrasi, borang, saatKirim: false, batal);

    private async Task<BorangDiperiksa> NilaiAsync(Registrasi registrasi, BorangTerbaca borang, bool saatKirim, CancellationToken batal)
    {
        var dunia = await konteks.MuatAsync(registrasi, borang, batal);
        var daftar = BerkasPns.Kosong;
        if (saatKirim)
        {
            daftar = await berkas.JalankanAsync(registrasi.Id, borang, dunia, batal);
            dunia = dunia with { BerkasKurang = [.. daftar.Kurang.Select(p => p.Judul)] };
        }

        var penjelasan = (await Penjelasan.SemuaAsync(db, registrasi.Id, batal))
            .ToDictionary(p => (p.Aturan, p.Bagian, p.Kunci, p.Isian, p.Pesan), p => p.Teks);
        var temuan = (saatKirim ? definisi.PeriksaKirim(borang.Kini, dunia) : definisi.Periksa(borang.Kini, dunia))
            .Select(t => new TemuanDijelaskan(t, t.Berat == Berat.Galat ? null : penjelasan.GetValueOrDefault((t.Aturan, t.Bagian, t.CatatanId, t.Isian, t.Pesan))))
            .ToLookup(t => definisi.CariAturan(t.Temuan.Aturan)?.HanyaVerifikator == true);
        return new BorangDiperiksa(borang, dunia, Kelengkapan.Hitung(definisi, borang.Kini), [.. temuan[false].Where(t => !Selesai(t.Temuan, temuan[false]))])
        {
            UntukVerifikator = [.. temuan[true]], Berkas = daftar,
        };
    }

    // An error that the explanation of a warning on the same record settles.
    private bool Selesai(Temuan galat, IEnumerable<TemuanDijelaskan> temuan) => definisi.CariAturan(galat.Aturan)?.SelesaiOleh is { } peringatan
        && temuan.Any(t => t.Penjelasan is not null && (t.Temuan.Aturan, t.Temuan.Bagian, t.Temuan.CatatanId) == (peringatan, galat.Bagian, galat.CatatanId));
}
