package vn.motcua.digitization.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.digitization.task.StoredFile;

/**
 * What a digitizer sent for one paper: checked and stored.
 *
 * @param files  the files in their order, at least one
 * @param plan   how their pages are to lie, as it was written; null: as they come
 * @param signAs how the paper is to be signed
 */
public record Upload(List<StoredFile> files, String plan, SignAs signAs) {

    public Upload {
        files = List.copyOf(files);
    }

    /** The hash that tells the same upload again: that of the file, where there is one alone and nothing more was said. */
    public String hash() {
        if (files.size() == 1 && plan == null && signAs == SignAs.ORGANISATION) {
            return files.get(0).sha256();
        }
        String all = signAs + "\n" + plan + "\n" + String.join("\n", files.stream().map(StoredFile::sha256).toList());
        return ContentHash.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** The upload as one file, until the workers have made one of it: the first, with the pages of all. */
    public StoredFile first() {
        StoredFile first = files.get(0);
        return new StoredFile(first.sha256(), first.mediaType(), files.stream().mapToInt(StoredFile::pages).sum(), first.bytes());
    }
}
