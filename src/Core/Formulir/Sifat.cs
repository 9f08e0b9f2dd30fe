namespace EPupns.Core.Formulir;

/// <summary>Where the value of a field comes from (domain.md §3).</summary>
public enum Sumber
{
    /// <summary>The person types it.</summary>
    Isi = 0,

    /// <summary>SAPK has it; it can only be read.</summary>
    Baca = 1,

    /// <summary>SAPK has it; the person says that it is right or writes what is right, with evidence.</summary>
    Koreksi = 2,

    /// <summary>Follows from a record; changed there.</summary>
    Turunan = 3,
}

/// <summary>The level that has the final word on a field (features.md X2).</summary>
public enum Putusan
{
    /// <summary>Unit (level 1).</summary>
    Skpd = 1,

    /// <summary>Personnel office (level 2).</summary>
    Bkd = 2,

    /// <summary>BKN or its regional office (level 3).</summary>
    Bkn = 3,
}

/// <summary>How heavy a finding is (domain.md §4).</summary>
public enum Berat
{
    /// <summary>Shown to the person and the verifier; may be explained in a sentence.</summary>
    Peringatan = 0,

    /// <summary>Blocks.</summary>
    Galat = 1,
}
