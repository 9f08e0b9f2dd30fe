using System.Text.Json;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using Stateless;
using Stateless.Graph;

namespace EPupns.Bot.Alur;

/// <summary>
/// A flow: a private machine whose state and answers live in the conversation's row. A flow says in <see cref="Susun"/> which
/// states follow which, asks on entry of a state, and turns an answer into a trigger.
/// </summary>
/// <typeparam name="TKeadaan">What we are waiting for.</typeparam>
/// <typeparam name="TPemicu">What the person did.</typeparam>
/// <typeparam name="TIsi">The answers, serialised to JSON; holds no secret in the clear.</typeparam>
public abstract class Alur<TKeadaan, TPemicu, TIsi> : IAlur
    where TKeadaan : struct, Enum
    where TPemicu : struct, Enum
    where TIsi : class, new()
{
    private TKeadaan _keadaan;

    /// <inheritdoc />
    public abstract string Nama { get; }

    /// <inheritdoc />
    public abstract string Judul { get; }

    /// <summary>The turn.</summary>
    protected ITurnContext Giliran { get; private set; } = null!;

    /// <summary>The answers so far.</summary>
    protected TIsi Isi { get; private set; } = new();

    /// <summary>What we are waiting for.</summary>
    protected TKeadaan Keadaan => _keadaan;

    /// <summary>Stops waiting when the program stops.</summary>
    protected CancellationToken Batal { get; private set; }

    /// <summary>The trigger of /kembali.</summary>
    protected abstract TPemicu PemicuKembali { get; }

    /// <summary>What the person said, for short.</summary>
    protected Masukan Masukan => Giliran.Masukan;

    /// <inheritdoc />
    public async Task MulaiAsync(ITurnContext giliran, string? argumen, CancellationToken batal)
    {
        Buka(giliran, batal);
        (_keadaan, Isi) = (default, new TIsi());
        giliran.Percakapan.Alur = Nama;
        await AwalAsync(argumen);
        Simpan();
    }

    /// <inheritdoc />
    public async Task TerimaAsync(ITurnContext giliran, CancellationToken batal)
    {
        Muat(giliran, batal);
        if (await JawabAsync() is { } pemicu)
        {
            await PicuAsync(pemicu);
        }

        Simpan();
    }

    /// <inheritdoc />
    public async Task KembaliAsync(ITurnContext giliran, CancellationToken batal)
    {
        Muat(giliran, batal);
        await MundurAsync();
        Simpan();
    }

    /// <inheritdoc />
    public Func<Task<object?>>? Persiapan(ITurnContext giliran, CancellationToken batal)
    {
        Muat(giliran, batal);
        return Persiapan();
    }

    /// <inheritdoc />
    public string Diagram() => MermaidGraph.Format(Mesin().GetInfo());

    /// <summary>Which states follow which; reads as a table.</summary>
    protected abstract void Susun(StateMachine<TKeadaan, TPemicu> mesin);

    /// <summary>Asks the first question.</summary>
    protected abstract Task AwalAsync(string? argumen);

    /// <summary>Reads the answer to the present question; null stays where we are.</summary>
    protected abstract Task<TPemicu?> JawabAsync();

    /// <summary>One question back; the default fires <see cref="PemicuKembali"/> where the machine permits it.</summary>
    protected virtual async Task MundurAsync()
    {
        var mesin = Mesin();
        if (mesin.CanFire(PemicuKembali))
        {
            await mesin.FireAsync(PemicuKembali);
            return;
        }

        Giliran.Awali(TeksUmum.SudahDiAwal);
        Giliran.UlangiPertanyaan();
    }

    /// <summary>Slow work before the transaction; none by default.</summary>
    protected virtual Func<Task<object?>>? Persiapan() => null;

    /// <summary>Fires a trigger.</summary>
    protected Task PicuAsync(TPemicu pemicu) => Mesin().FireAsync(pemicu);

    /// <summary>The value that was read; a mistake is told and the question asked again.</summary>
    protected bool Terbaca<T>(Hasil<T> bacaan, Action tanya, out T nilai)
    {
        nilai = bacaan.Berhasil ? bacaan.Nilai : default!;
        if (!bacaan.Berhasil)
        {
            TanyaLagi(Ujar.Dari(bacaan.Kesalahan.Pesan), tanya);
        }

        return bacaan.Berhasil;
    }

    /// <summary>Says what was wrong and asks once more.</summary>
    protected TPemicu? TanyaLagi(Ujar salah, Action tanya)
    {
        Giliran.Awali(salah);
        tanya();
        return null;
    }

    /// <summary>What was said answers nothing here: the question is shown again, after a sentence if there is one.</summary>
    protected TPemicu? Ulangi(Ujaran? ujaran = null)
    {
        if (ujaran is not null)
        {
            Giliran.Awali(ujaran);
        }

        Giliran.UlangiPertanyaan();
        return null;
    }

    /// <summary>The flow is over; another one goes on.</summary>
    protected TPemicu? Serahkan(string alur, string? argumen = null)
    {
        Tutup();
        Giliran.Pindah = (alur, argumen);
        return null;
    }

    /// <summary>The flow is over. What follows is the menu, which shows by itself when a turn asked nothing.</summary>
    protected TPemicu? Akhiri(Ujar? ujar = null)
    {
        Tutup();
        if (ujar is not null)
        {
            Giliran.Awali(ujar);
        }

        return null;
    }

    /// <summary>The flow is over.</summary>
    protected void Tutup()
    {
        var baris = Giliran.Percakapan;
        (baris.Alur, baris.Keadaan, baris.Isi) = (null, null, null);
    }

    private StateMachine<TKeadaan, TPemicu> Mesin()
    {
        var mesin = new StateMachine<TKeadaan, TPemicu>(() => _keadaan, k => _keadaan = k);
        Susun(mesin);
        return mesin;
    }

    private void Buka(ITurnContext giliran, CancellationToken batal) => (Giliran, Batal) = (giliran, batal);

    private void Muat(ITurnContext giliran, CancellationToken batal)
    {
        Buka(giliran, batal);
        _keadaan = Enum.Parse<TKeadaan>(giliran.Percakapan.Keadaan!);
        Isi = JsonSerializer.Deserialize<TIsi>(giliran.Percakapan.Isi!)!;
    }

    private void Simpan()
    {
        var baris = Giliran.Percakapan;
        if (baris.Alur == Nama)
        {
            baris.Keadaan = _keadaan.ToString();
            baris.Isi = JsonSerializer.Serialize(Isi);
        }
    }
}
