using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Data.Bersama;

/// <summary>A unit of work in the line of <see cref="PenulisBersama"/>.</summary>
internal interface IUnitTulis
{
    /// <summary>Its caller waits no longer; it never begins.</summary>
    bool Diserahkan { get; }

    /// <summary>False when its caller gave it up before; from now on it is finished.</summary>
    bool Mulai();

    /// <summary>Does the work and saves.</summary>
    Task JalankanAsync(IServiceScopeFactory lingkup, Func<EPupnsDb> db);

    /// <summary>Its own failure, kept for its caller.</summary>
    bool Menolak(Exception galat);

    /// <summary>The commit stands.</summary>
    void Beres();

    /// <summary>The commit does not.</summary>
    void Gagal(Exception galat);
}

/// <inheritdoc cref="IUnitTulis"/>
internal sealed class UnitTulis<T>(Func<IServiceProvider, Task<T>> kerja, Action<bool>? sesudah) : IUnitTulis
{
    private readonly TaskCompletionSource<T> _selesai = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _hasil;
    private Exception? _galat;
    private int _tahap;

    private enum Tahap
    {
        Menunggu,
        Dimulai,
        Diserahkan,
    }

    public Task<T> Selesai => _selesai.Task;

    public bool Diserahkan => Volatile.Read(ref _tahap) == (int)Tahap.Diserahkan;

    public bool Mulai() => Ambil(Tahap.Dimulai);

    /// <summary>Gives it up, unless it has begun.</summary>
    public void Menyerah(CancellationToken batal)
    {
        if (Ambil(Tahap.Diserahkan))
        {
            _selesai.SetCanceled(batal);
        }
    }

    public async Task JalankanAsync(IServiceScopeFactory lingkup, Func<EPupnsDb> db)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        cakupan.ServiceProvider.GetRequiredService<LingkupData>().Penulis = db;
        _hasil = await kerja(cakupan.ServiceProvider);
        await cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().SaveChangesAsync();
    }

    public bool Menolak(Exception galat)
    {
        _galat = galat;
        return true;
    }

    public void Beres()
    {
        if (_galat is not null)
        {
            Gagal(_galat);
        }
        else if (!Diserahkan)
        {
            sesudah?.Invoke(true);
            _selesai.SetResult(_hasil!);
        }
    }

    public void Gagal(Exception galat)
    {
        // One that had not begun when the others failed is theirs no longer: nobody else may give it up now.
        Mulai();
        if (!Diserahkan)
        {
            sesudah?.Invoke(false);
            _selesai.SetException(_galat ?? galat);
        }
    }

    private bool Ambil(Tahap tahap) => Interlocked.CompareExchange(ref _tahap, (int)tahap, (int)Tahap.Menunggu) == (int)Tahap.Menunggu;
}
