using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Alur;

/// <summary>A conversation about one thing. What it knows is in the conversation's row; the object lives for one turn.</summary>
public interface IAlur
{
    /// <summary>Name as it is stored.</summary>
    string Nama { get; }

    /// <summary>What the person calls it: "Lanjutkan {judul} yang tadi?".</summary>
    string Judul { get; }

    /// <summary>Begins, with an optional word to begin with (a NIP that was typed, a deep link).</summary>
    Task MulaiAsync(ITurnContext giliran, string? argumen, CancellationToken batal);

    /// <summary>Takes the person's answer.</summary>
    Task TerimaAsync(ITurnContext giliran, CancellationToken batal);

    /// <summary>Goes one question back.</summary>
    Task KembaliAsync(ITurnContext giliran, CancellationToken batal);

    /// <summary>Slow work without writes that this turn needs before its transaction; null when it needs none. Asking costs little.</summary>
    Func<Task<object?>>? Persiapan(ITurnContext giliran, CancellationToken batal);

    /// <summary>The state diagram, generated from the machine.</summary>
    string Diagram();
}
