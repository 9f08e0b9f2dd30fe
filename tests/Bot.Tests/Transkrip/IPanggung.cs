namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Where a story is played: the plain engine, Telegram's wire format, Direct Line.</summary>
internal interface IPanggung : IAsyncDisposable
{
    /// <summary>The services behind it, for staff and the clock.</summary>
    IServiceProvider Layanan { get; }

    /// <summary>The person types.</summary>
    Task KetikAsync(string teks);

    /// <summary>The person answers the newest message that has buttons, by the messenger's own reply.</summary>
    Task BalasAsync(string teks);

    /// <summary>The person presses a button of the newest message that has it; or of an older one, counted back from the newest.</summary>
    Task TekanAsync(string label, int mundur);

    /// <summary>The person answers the newest message that has this button, in words or with a file.</summary>
    Task BalasTombolAsync(string label, string teks, (string Nama, byte[] Isi)? berkas);

    /// <summary>The person sends a file.</summary>
    Task KirimAsync(string nama, byte[] isi);

    /// <summary>Everything that arrived since the last call, once at least <paramref name="palingSedikit"/> are there.</summary>
    Task<IReadOnlyList<PesanTerlihat>> AmbilAsync(int palingSedikit);

    /// <summary>The person's other device: another address of the same channel.</summary>
    Task<IPanggung> KeduaAsync();

    /// <summary>The person opens the link that the bot gave on the other device, and agrees to go on here.</summary>
    Task LanjutkanAsync(string token);

    /// <summary>The person blocks the bot, where the channel knows such a thing.</summary>
    Task BlokirAsync();

    /// <summary>The channel takes nothing from us any more, or again, where it is somebody else's.</summary>
    Task HidupAsync(bool hidup);

    /// <summary>Texts of the person that can still be read in the chat.</summary>
    Task<IReadOnlyList<string>> PesanPnsAsync();
}

/// <summary>A message as the person sees it.</summary>
/// <param name="Teks">Plain text.</param>
/// <param name="Tombol">Labels.</param>
/// <param name="Berkas">The file that came with it.</param>
/// <param name="Tautan">Where its link buttons lead.</param>
internal sealed record PesanTerlihat(string Teks, IReadOnlyList<string> Tombol, byte[]? Berkas, IReadOnlyList<string> Tautan);
